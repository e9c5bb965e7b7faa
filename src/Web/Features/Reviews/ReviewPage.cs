using LincangHousekeeping.Application.Reviews;

namespace LincangHousekeeping.Web.Features.Reviews;

/// <summary>What the customer is asked about, and her answer so far.</summary>
public sealed record ReviewPage(ShowInvitation.Model Invitation, AnswerInvitation.Command Form);
