using System.Text.RegularExpressions;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Contracts;
using LincangHousekeeping.Application.Reviews;
using LincangHousekeeping.Application.Workers;
using LincangHousekeeping.Domain.Firms;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LincangHousekeeping.TestKit;

/// <summary>A firm on the register with its clerk and one worker: what it takes to sign contracts.</summary>
public sealed record Trade(Firm Firm, Person Clerk, Guid WorkerId, RegisterWorker.Command Worker);

public static partial class A
{
    /// <summary>The form for one cleaning contract of today, with a customer of its own.</summary>
    public static SignContract.Command Contract(
        string worker = "李春梅", string? mobile = null, string street = "世纪路 66 号 3 单元 501", DateOnly? startsOn = null,
        DateOnly? endsOn = null) => new()
        {
            Once = Guid.CreateVersion7(),
            Service = "daily-cleaning",
            Worker = worker,
            StartsOn = startsOn ?? Today,
            EndsOn = endsOn ?? Today.AddDays(30),
            Price = "1,500.00",
            Unit = "visit",
            OnModelText = true,
            Insured = true,
            CustomerName = "张桂芳",
            CustomerMobile = mobile ?? Mobile().Value,
            Township = "530902001",
            Street = street,
        };
}

public static partial class ContractGivens
{
    public static async Task<Trade> GivenTrade(this Site site, Firm? firm = null)
    {
        var (registered, clerk) = await site.GivenFirm(firm);
        var worker = A.Worker("李春梅");
        return new Trade(registered, clerk, await site.GivenWorker(clerk, worker), worker);
    }

    /// <summary>A contract as its clerk recorded it, with the code that the customer was sent.</summary>
    public static async Task<(Guid Id, string Code)> GivenContract(this Site site, Trade trade, SignContract.Command? form = null)
    {
        form ??= A.Contract();
        var signed = await site.Send(form, trade.Clerk);
        return (signed.Value, SixDigits().Match(await site.LastTextTo(form.CustomerMobile)).Value);
    }

    /// <summary>A contract that was served once and completed; gives back the token of the customer's invitation.</summary>
    public static async Task<string> GivenInvitation(this Site site, Trade trade, SignContract.Command? form = null, bool proven = true)
    {
        form ??= A.Contract();
        var (id, code) = await site.GivenContract(trade, form);
        var on = form.StartsOn!.Value;
        Done(await site.Send(
            new RecordVisit.Command { Id = id, Once = Guid.CreateVersion7(), On = on, SignInCode = proven ? code : "" }, trade.Clerk));
        Done(await site.Send(new CompleteContract.Command { Id = id, CompletedOn = on }, trade.Clerk));
        return Token().Match(await site.LastTextTo(form.CustomerMobile)).Groups[1].Value;
    }

    public static Task<Result<Done>> Answer(this Site site, string token, bool wouldUseAgain = true, string text = "") =>
        site.Send(new AnswerInvitation.Command { Token = token, WouldUseAgain = wouldUseAgain, Text = text });

    /// <summary>The words of the newest message to that telephone.</summary>
    public static async Task<string> LastTextTo(this Site site, string mobile)
    {
        var messages = await site.Read(db => db.Outbox.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken));
        return messages.Where(m => m.To.Value == mobile).MaxBy(m => m.Id)!.Text.Value;
    }

    private static void Done(Result<Done> result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Problems));
        }
    }

    [GeneratedRegex("(?<=签到码 )[0-9]{6}")]
    private static partial Regex SixDigits();

    [GeneratedRegex("/reviews/([A-Za-z0-9_-]{22}) ")]
    private static partial Regex Token();
}
