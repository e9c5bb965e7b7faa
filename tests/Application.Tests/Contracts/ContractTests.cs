using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Contracts;
using LincangHousekeeping.Domain.Contracts;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LincangHousekeeping.Application.Tests.Contracts;

public abstract class ContractTests(Site site)
{
    public sealed class OnSqlite(SqliteSite site) : ContractTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : ContractTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task Signing_texts_the_customer_a_code_that_the_register_keeps_only_as_a_hash()
    {
        var trade = await site.GivenTrade();
        var form = A.Contract();

        var (id, code) = await site.GivenContract(trade, form);

        var contract = await Contract(id);
        Assert.StartsWith("HT530902-20261123-", contract.Number, StringComparison.Ordinal);
        Assert.Equal(6, code.Length);
        Assert.DoesNotContain(code, contract.SignInCodeHash, StringComparison.Ordinal);
        Assert.Contains(trade.Firm.Name, await site.LastTextTo(form.CustomerMobile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_follow_one_another_even_when_two_clerks_sign_at_once()
    {
        var trades = new[] { await site.GivenTrade(), await site.GivenTrade(), await site.GivenTrade() };

        var signed = await Task.WhenAll(trades.Select(t => site.Send(A.Contract(), t.Clerk)));

        var ids = signed.Select(s => s.Value).ToList();
        var numbers = await site.Read(db => db.Contracts.Where(c => ids.Contains(c.Id)).Select(c => c.Number).ToListAsync(Ct));
        Assert.Equal(3, numbers.Distinct().Count());
    }

    [Fact]
    public async Task The_same_form_sent_twice_at_once_is_one_contract_and_one_message()
    {
        var trade = await site.GivenTrade();
        var form = A.Contract();

        var signed = await Task.WhenAll(site.Send(form, trade.Clerk), site.Send(form, trade.Clerk));

        Assert.All(signed, s => Assert.Equal(form.Once, s.Value));
        var messages = await site.Read(db => db.Outbox.AsNoTracking().ToListAsync(Ct));
        Assert.Single(messages, m => m.To.Value == form.CustomerMobile);
    }

    [Fact]
    public async Task One_household_has_one_key_however_its_address_is_typed()
    {
        var trade = await site.GivenTrade();

        var (one, _) = await site.GivenContract(trade, A.Contract(street: "世纪路66号3单元501"));
        var (two, _) = await site.GivenContract(trade, A.Contract(street: "世纪路 ６６ 号（3 单元 501）"));
        var (other, _) = await site.GivenContract(trade, A.Contract(street: "世纪路66号3单元502"));

        Assert.Equal((await Contract(one)).HouseholdKey, (await Contract(two)).HouseholdKey);
        Assert.NotEqual((await Contract(one)).HouseholdKey, (await Contract(other)).HouseholdKey);
    }

    [Fact]
    public async Task Namesakes_are_told_apart_by_the_end_of_their_number()
    {
        var trade = await site.GivenTrade();
        await site.GivenWorker(trade.Clerk, A.Worker("李春梅"));
        var choices = await site.Send(new ShowContractChoices.Query(), trade.Clerk);

        var byName = await site.Send(A.Contract(), trade.Clerk);
        var byLabel = await site.Send(A.Contract(worker: choices.Workers[0]), trade.Clerk);

        Assert.Equal("Worker", Assert.Single(byName.Problems).Field);
        Assert.True(byLabel.Succeeded);
    }

    [Fact]
    public async Task A_firm_cannot_be_its_own_customer()
    {
        var trade = await site.GivenTrade();

        var contact = await site.Send(A.Contract(mobile: trade.Firm.ContactMobile!.Value), trade.Clerk);
        var worker = await site.Send(A.Contract(mobile: trade.Worker.Mobile), trade.Clerk);

        Assert.Equal("CustomerMobile", Assert.Single(contact.Problems).Field);
        Assert.Equal("CustomerMobile", Assert.Single(worker.Problems).Field);
    }

    [Fact]
    public async Task A_firm_that_is_not_registered_cannot_sign()
    {
        var (_, clerk) = await site.GivenFirm(A.Firm(registered: false));

        var result = await site.Send(A.Contract(), clerk);

        Assert.Contains("登记通过后", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_firms_contract_is_out_of_reach()
    {
        var trade = await site.GivenTrade();
        var other = await site.GivenTrade();
        var (id, code) = await site.GivenContract(trade);

        Assert.Null(await site.Send(new ShowContract.Query(id), other.Clerk));
        Assert.Empty((await site.Send(new ListContracts.Query(), other.Clerk)).Lines);
        await Assert.ThrowsAsync<AccessDeniedException>(() => site.Send(Visit(id, code), other.Clerk));
        await Assert.ThrowsAsync<AccessDeniedException>(() => site.Send(new CompleteContract.Command { Id = id, CompletedOn = A.Today }, other.Clerk));
        await Assert.ThrowsAsync<AccessDeniedException>(() => site.Send(A.Contract() with { Once = id }, other.Clerk));
        await Assert.ThrowsAsync<AccessDeniedException>(() => site.Send(A.Contract(), Person.Officer(Department.Commerce)));
    }

    [Fact]
    public async Task The_right_code_proves_a_visit_and_no_code_leaves_it_unproven()
    {
        var trade = await site.GivenTrade();
        var (id, code) = await site.GivenContract(trade);

        await site.Send(Visit(id, ""), trade.Clerk);
        Assert.False((await Contract(id)).HasProvenVisit);
        await site.Send(Visit(id, code), trade.Clerk);

        Assert.True((await Contract(id)).HasProvenVisit);
        Assert.Equal(2, (await site.Send(new ShowContract.Query(id), trade.Clerk))!.Visits.Count);
    }

    [Fact]
    public async Task Wrong_codes_are_counted_even_when_tried_at_once_and_the_fifth_locks_the_code()
    {
        var trade = await site.GivenTrade();
        var (id, code) = await site.GivenContract(trade);
        var wrong = code == "000000" ? "111111" : "000000";

        var first = await site.Send(Visit(id, wrong), trade.Clerk);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.Send(Visit(id, wrong), trade.Clerk)));
        var locked = await site.Send(Visit(id, code), trade.Clerk);
        var unproven = await site.Send(Visit(id, ""), trade.Clerk);

        Assert.Contains("还可以试 4 次", Assert.Single(first.Problems).Message, StringComparison.Ordinal);
        Assert.Contains("不能再用", Assert.Single(locked.Problems).Message, StringComparison.Ordinal);
        Assert.True(unproven.Succeeded);
        var contract = await Contract(id);
        Assert.Equal((5, 1, false), (contract.WrongSignIns, contract.VisitCount, contract.HasProvenVisit));
    }

    [Fact]
    public async Task A_wrong_date_costs_no_try()
    {
        var trade = await site.GivenTrade();
        var (id, _) = await site.GivenContract(trade);

        await site.Send(Visit(id, "999999") with { On = A.Today.AddDays(-1) }, trade.Clerk);

        Assert.Equal(0, (await Contract(id)).WrongSignIns);
    }

    [Fact]
    public async Task A_visit_sent_twice_at_once_counts_once()
    {
        var trade = await site.GivenTrade();
        var (id, code) = await site.GivenContract(trade);
        var form = Visit(id, code);

        var sent = await Task.WhenAll(site.Send(form, trade.Clerk), site.Send(form, trade.Clerk));

        Assert.All(sent, s => Assert.True(s.Succeeded));
        Assert.Equal(1, (await Contract(id)).VisitCount);
        Assert.Equal(1, await site.Read(db => db.CreditFacts.CountAsync(f => f.SubjectId == trade.Firm.Id && f.Kind == "visits", Ct)));
    }

    [Fact]
    public async Task Completing_invites_the_customer_once_and_keeps_the_token_from_the_firm()
    {
        var trade = await site.GivenTrade();
        var form = A.Contract();
        var token = await site.GivenInvitation(trade, form);

        var again = await site.Send(new CompleteContract.Command { Id = form.Once, CompletedOn = A.Today }, trade.Clerk);

        Assert.True(again.Succeeded);
        var invitation = Assert.Single(await site.Read(db => db.Invitations.Where(i => i.ContractId == form.Once).ToListAsync(Ct)));
        Assert.Equal(A.Today.AddDays(30), invitation.ExpiresOn);
        Assert.DoesNotContain(token, invitation.TokenHash, StringComparison.OrdinalIgnoreCase);
        var shown = await site.Send(new ShowContract.Query(form.Once), trade.Clerk);
        Assert.Equal(ContractStatus.Completed, shown!.Status);
        Assert.DoesNotContain(token, shown.ToString(), StringComparison.Ordinal);
        Assert.False(await site.Read(db => db.History.AnyAsync(h => h.Payload.Contains(token), Ct)));
        Assert.True(await site.Read(db => db.CreditFacts.AnyAsync(f => f.SourceId == form.Once && f.Kind == "order", Ct)));
    }

    [Fact]
    public async Task A_contract_is_not_completed_before_its_last_visit()
    {
        var trade = await site.GivenTrade();
        var (id, _) = await site.GivenContract(trade, A.Contract(startsOn: A.Today.AddDays(-5)));

        var early = await site.Send(new CompleteContract.Command { Id = id, CompletedOn = A.Today }, trade.Clerk);
        await site.Send(Visit(id, ""), trade.Clerk);
        var before = await site.Send(new CompleteContract.Command { Id = id, CompletedOn = A.Today.AddDays(-2) }, trade.Clerk);

        Assert.Contains("请先登记", Assert.Single(early.Problems).Message, StringComparison.Ordinal);
        Assert.Equal("CompletedOn", Assert.Single(before.Problems).Field);
    }

    [Fact]
    public async Task Lists_are_filtered_and_paged_newest_first()
    {
        var trade = await site.GivenTrade();
        for (var i = 0; i < ListContracts.PageSize + 2; i++)
        {
            await site.GivenContract(trade);
        }

        await site.GivenInvitation(trade);
        var first = await site.Send(new ListContracts.Query(), trade.Clerk);
        var second = await site.Send(new ListContracts.Query(After: first.Next), trade.Clerk);
        var done = await site.Send(new ListContracts.Query(ContractStatus.Completed, "cleaning", first.Lines[0].Number, trade.WorkerId), trade.Clerk);

        Assert.Equal((ListContracts.PageSize, 3), (first.Lines.Count, second.Lines.Count));
        Assert.Null(second.Next);
        var ids = first.Lines.Concat(second.Lines).Select(l => l.Id.ToString()).ToList();
        Assert.Equal(ids.OrderDescending(StringComparer.Ordinal), ids);
        Assert.Equal(first.Lines[0].Id, Assert.Single(done.Lines).Id);
        Assert.Empty((await site.Send(new ListContracts.Query(Group: "elderly"), trade.Clerk)).Lines);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static RecordVisit.Command Visit(Guid contract, string code) =>
        new() { Id = contract, Once = Guid.CreateVersion7(), On = A.Today, SignInCode = code };

    private Task<ServiceContract> Contract(Guid id) => site.Read(db => db.Contracts.AsNoTracking().SingleAsync(c => c.Id == id, Ct));
}
