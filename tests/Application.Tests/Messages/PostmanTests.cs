using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Messages;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Messages;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LincangHousekeeping.Application.Tests.Messages;

public abstract class PostmanTests(Site site)
{
    public sealed class OnSqlite(SqliteSite site) : PostmanTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : PostmanTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task A_message_leaves_once_and_is_tried_again_until_it_is_taken()
    {
        await site.Given(OutboxMessage.Write(A.Mobile(), "签到码 123456", site.Clock.UtcNow()));
        await site.Given(OutboxMessage.Write(A.Mobile(), "太久以前", site.Clock.UtcNow().AddDays(-4)));
        var gateway = new Gateway { Open = false };

        Assert.Equal(0, await Round(gateway));
        gateway.Open = true;
        Assert.Equal(1, await Round(gateway));
        Assert.Equal(0, await Round(gateway));

        var sent = Assert.Single(gateway.Taken);
        Assert.Equal("签到码 123456", sent);
        var left = await site.Read(db => db.Outbox.AsNoTracking().Where(m => m.SentAt == null).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal("太久以前", Assert.Single(left).Text.Value);
    }

    private async Task<int> Round(IMessageGateway gateway)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await new Postman(scope.ServiceProvider.GetRequiredService<IRegisterDb>(), gateway, site.Clock)
            .DeliverAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Gateway : IMessageGateway
    {
        public bool Open { get; set; }

        public List<string> Taken { get; } = [];

        public Task<bool> TrySendAsync(Guid id, MobileNumber to, string text, CancellationToken ct)
        {
            if (Open)
            {
                Taken.Add(text);
            }

            return Task.FromResult(Open);
        }
    }
}
