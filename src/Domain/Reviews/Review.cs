using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Domain.Reviews;

/// <summary>
/// The platform's (not the firm's) invitation to one customer to answer about one contract.
/// The link carries a random token; only its hash is kept. A review takes the invitation's id, so there can be one answer.
/// </summary>
public sealed class Invitation : Entity
{
    private Invitation() { }

    public Guid ContractId { get; private init; }
    public Guid FirmId { get; private init; }
    public string TokenHash { get; private init; } = "";
    public DateTime SentAt { get; private init; }
    public DateOnly ExpiresOn { get; private init; }

    public static Invitation Send(Guid contractId, Guid firmId, string tokenHash, DateOnly expiresOn, DateTime at)
    {
        var invitation = new Invitation { ContractId = contractId, FirmId = firmId, TokenHash = tokenHash, ExpiresOn = expiresOn, SentAt = at };
        invitation.Raise(new CustomerInvited(invitation.Id, contractId, firmId));
        return invitation;
    }
}

/// <summary>A customer's answer: would you have this worker again? Never deleted; the firm may reply once.</summary>
public sealed class Review : Entity
{
    public const int TextMaxLength = 1000;
    public const int ReplyMaxLength = 1000;

    private Review() { }

    public Guid FirmId { get; private init; }
    public Guid WorkerId { get; private init; }
    public Guid ContractId { get; private init; }
    public string ReviewerKey { get; private init; } = "";

    /// <summary>Household: answers of one household count at most two weights together (credit-model §2, R).</summary>
    public string ClusterKey { get; private init; } = "";
    public bool WouldUseAgain { get; private init; }
    public Aspects Aspects { get; private init; } = null!;
    public string Text { get; private init; } = "";
    public AnswerEvidence Evidence { get; private init; }
    public DateTime AnsweredAt { get; private init; }
    public string? Reply { get; private set; }
    public DateTime? RepliedAt { get; private set; }

    /// <param name="invitationId">Becomes the review's id: one invitation, one answer.</param>
    public static Review Answer(
        Guid invitationId, Guid firmId, Guid workerId, Guid contractId, string reviewerKey, string clusterKey,
        bool wouldUseAgain, Aspects aspects, string text, AnswerEvidence evidence, DateTime at)
    {
        var review = new Review
        {
            Id = invitationId,
            FirmId = firmId,
            WorkerId = workerId,
            ContractId = contractId,
            ReviewerKey = reviewerKey,
            ClusterKey = clusterKey,
            WouldUseAgain = wouldUseAgain,
            Aspects = aspects,
            Text = text,
            Evidence = evidence,
            AnsweredAt = at,
        };
        review.Raise(new ReviewAnswered(review.Id, firmId, reviewerKey, clusterKey, wouldUseAgain, evidence, ChinaTime.DayOf(at)));
        return review;
    }

    /// <summary>The firm's public reply; said once.</summary>
    public void ReplyWith(string reply, DateTime at)
    {
        Rule.Require(Reply is null, "这条评价已经回复过了。");
        Reply = reply;
        RepliedAt = at;
        Raise(new ReviewReplied(Id, FirmId));
    }
}

/// <summary>守时 on time, 技能 skill, 态度 manner, 价格清楚 price as agreed: each yes, no or not said.</summary>
public sealed record Aspects(bool? OnTime, bool? Skilled, bool? Kind, bool? PriceAsAgreed);

/// <summary>How well it is proven that the reviewer was served: a visit signed in by the customer's code, or the contract alone.</summary>
public enum AnswerEvidence { Visit, Contract }

public sealed record CustomerInvited(Guid InvitationId, Guid ContractId, Guid FirmId) : IDomainEvent;

public sealed record ReviewAnswered(
    Guid ReviewId, Guid FirmId, string ReviewerKey, string ClusterKey, bool WouldUseAgain, AnswerEvidence Evidence, DateOnly On) : IDomainEvent;

public sealed record ReviewReplied(Guid ReviewId, Guid FirmId) : IDomainEvent;
