using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Workers;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Workers;

public class WorkerTests
{
    private static readonly Guid Here = Guid.CreateVersion7();
    private static readonly Guid Elsewhere = Guid.CreateVersion7();
    private static readonly DateTime Now = new(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_worker_may_work_for_two_firms_but_once_for_each()
    {
        var worker = AWorker();
        Start(worker, Here);
        Start(worker, Elsewhere);

        var refused = Assert.Throws<RuleBrokenException>(() => Start(worker, Here));

        Assert.Equal("这位服务员已经登记在本企业名下。", refused.Message);
        Assert.Equal(2, worker.Employments.Count);
    }

    [Fact]
    public void Who_has_left_may_come_back()
    {
        var worker = AWorker();
        Start(worker, Here);
        worker.LeaveFrom(Here, new DateOnly(2026, 10, 1));

        Start(worker, Here);

        Assert.Single(worker.Employments, e => e.EndedOn is null);
    }

    [Fact]
    public void Nobody_leaves_before_she_started()
    {
        var worker = AWorker();
        Start(worker, Here);

        Assert.Throws<RuleBrokenException>(() => worker.LeaveFrom(Here, new DateOnly(2026, 2, 28)));
        Assert.Throws<RuleBrokenException>(() => worker.LeaveFrom(Elsewhere, new DateOnly(2026, 10, 1)));
    }

    [Theory]
    [InlineData("2010-03-01", true)]
    [InlineData("2010-03-02", false)]
    public void Nobody_starts_before_sixteen(string birth, bool mayStart)
    {
        var worker = AWorker(DateOnly.Parse(birth, System.Globalization.CultureInfo.InvariantCulture));

        var refused = Record.Exception(() => Start(worker, Here));

        Assert.Equal(mayStart, refused is null);
    }

    [Fact]
    public void Only_somebody_new_is_hired_as_new()
    {
        var worker = AWorker();
        Start(worker, Here);

        var hired = worker.TakeEvents().OfType<WorkerHired>().Single();

        Assert.True(hired.NewPerson);
    }

    private static Worker AWorker(DateOnly? birth = null)
    {
        var seventeen = "533522" + (birth ?? new DateOnly(1980, 3, 15)).ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture) + "002";
        var number = "0123456789X".Select(c => ResidentIdNumber.TryParse(seventeen + c, new DateOnly(2026, 11, 23), out var id) ? id : null).First(id => id is not null)!;
        return Worker.Register(
            Guid.CreateVersion7(), PersonName.FromStore("李春兰"), number, "hash", MobileNumber.FromStore("13800000000"), new Consent("2026-1", Now), Now);
    }

    private static void Start(Worker worker, Guid firmId) =>
        worker.StartAt(firmId, "4-10-01-06", EmploymentForm.Employee, new DateOnly(2026, 3, 1));
}
