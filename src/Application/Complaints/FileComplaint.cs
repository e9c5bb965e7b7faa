using FluentValidation;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Files;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Files;
using LincangHousekeeping.Domain.Firms;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Complaints;

/// <summary>A customer complains about a firm. Gives back the tracking number.</summary>
public static class FileComplaint
{
    /// <summary>A date further back than this is a slip of the hand.</summary>
    public const int OldestYears = 20;

    [Anyone]
    public sealed record Command : ICommand<Result<string>>
    {
        /// <summary>Made with the empty form; becomes the complaint's id, so that a form sent twice is one complaint.</summary>
        public Guid Once { get; init; }

        /// <summary>Credit code of the firm.</summary>
        public string Firm { get; init; } = "";
        public string Category { get; init; } = "";

        /// <summary>Answers to the category's own questions, by key.</summary>
        public Dictionary<string, string> Particulars { get; init; } = [];

        public DateOnly? HappenedOn { get; init; }
        public string Account { get; init; } = "";
        public string Wish { get; init; } = "";
        public string Name { get; init; } = "";
        public string Mobile { get; init; } = "";
        public List<Upload> Evidence { get; init; } = [];
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(ReferenceData reference, TimeProvider clock)
        {
            RuleFor(c => c.Once).NotEmpty().WithMessage("这张表单已经失效，请重新打开填写。");
            RuleFor(c => c.Firm).NotEmpty().WithMessage("请先选择要投诉的企业。");
            RuleFor(c => c.Category).Must(reference.ComplaintCategories.Contains).WithMessage("请选择投诉的事由。");
            RuleFor(c => c).Custom((command, context) =>
            {
                foreach (var field in reference.ComplaintCategories.Find(command.Category)?.Fields ?? [])
                {
                    if (Complaints.Particulars.Fault(field, command.Particulars.GetValueOrDefault(field.Key), clock.Today()) is { } fault)
                    {
                        context.AddFailure($"{nameof(Command.Particulars)}[{field.Key}]", fault);
                    }
                }
            });
            RuleFor(c => c.HappenedOn).Cascade(CascadeMode.Stop)
                .NotNull().WithMessage("请填写事情发生的日期。")
                .LessThanOrEqualTo(_ => clock.Today()).WithMessage("事情发生的日期不能晚于今天。")
                .GreaterThan(_ => clock.Today().AddYears(-OldestYears)).WithMessage("请核对年份。");
            RuleFor(c => c.Account).RequiredText(Complaint.AccountMaxLength, "请写明事情经过。");
            RuleFor(c => c.Wish).RequiredText(Complaint.WishMaxLength, "请写明您的要求。");
            RuleFor(c => c.Name).Reads<Command, PersonName>(PersonName.TryParse);
            RuleFor(c => c.Mobile).Reads<Command, MobileNumber>(MobileNumber.TryParse);
            RuleFor(c => c.Evidence).Must(files => files.Count <= Complaint.EvidenceMax)
                .WithMessage($"证据文件最多 {Complaint.EvidenceMax} 个，请重新选择。");
        }
    }

    internal sealed class Handler(IRegisterDb db, IBlindIndex index, FileIntake intake, ReferenceData reference, TimeProvider clock)
        : ICommandHandler<Command, Result<string>>
    {
        public async ValueTask<Result<string>> Handle(Command command, CancellationToken ct)
        {
            var mobile = command.Mobile.Read<MobileNumber>(MobileNumber.TryParse);
            var complainant = new Complainant(command.Name.Read<PersonName>(PersonName.TryParse), mobile, index.OfMobile(mobile));
            var before = await db.Complaints.AsNoTracking().Where(c => c.Id == command.Once)
                .Select(c => new { c.Number, c.ComplainantKey }).SingleOrDefaultAsync(ct);
            if (before is not null)
            {
                return before.ComplainantKey == complainant.Key
                    ? before.Number
                    : new Problem("", "这张表单已经提交过了。要另外投诉，请重新打开填写。");
            }

            var firm = UnifiedSocialCreditCode.TryParseWithoutCheck(command.Firm, out var code, out _)
                ? await db.Firms.AsNoTracking().Where(f => f.Code == code && f.Status == FirmStatus.Registered)
                    .Select(f => new { f.Id, f.Name, f.CountyCode }).SingleOrDefaultAsync(ct)
                : null;
            if (firm is null)
            {
                return new Problem(nameof(command.Firm),
                    "登记名录中没有这个代码的企业，请核对统一社会信用代码。您填的内容都还在；企业没有登记的，请拨打 12315 投诉。");
            }

            var evidence = await TakeAsync(command, ct);
            if (!evidence.Succeeded)
            {
                return evidence.Problems.ToList();
            }

            var category = reference.ComplaintCategories.Find(command.Category)!;
            var today = clock.Today();
            var number = await db.NextNumberAsync("TS", firm.CountyCode, today, ct);
            var complaint = Complaint.File(
                command.Once, number, firm.Id, firm.CountyCode, category.Department.ToString(),
                new Grievance(
                    category.Code, Complaints.Particulars.Write(category, command.Particulars, today), command.HappenedOn!.Value,
                    command.Account.Plain(), command.Wish.Plain()),
                complainant, reference.DueOn(TimeLimitKeys.ComplaintAccept, today), clock.UtcNow());
            db.Complaints.Add(complaint);
            db.WriteTo(mobile, $"您的投诉已收到，编号 {number}。{complaint.AcceptDueOn:yyyy-MM-dd} 前告知您是否受理。凭编号和手机号可在平台查询进度。", clock);
            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateException)
            {
                intake.Discard(evidence.Value);
                throw;
            }

            return number;
        }

        /// <summary>Takes all files or none.</summary>
        private async ValueTask<Result<List<StoredFile>>> TakeAsync(Command command, CancellationToken ct)
        {
            var taken = new List<StoredFile>();
            foreach (var upload in command.Evidence)
            {
                var file = await intake.TakeAsync(upload, FilePurpose.ComplaintEvidence, command.Once, nameof(command.Evidence), ct);
                if (!file.Succeeded)
                {
                    intake.Discard(taken);
                    return new Problem(nameof(command.Evidence), $"第 {taken.Count + 1} 个文件：{file.Problems[0].Message}请重新选择全部证据文件。");
                }

                taken.Add(file.Value);
            }

            return taken;
        }
    }
}
