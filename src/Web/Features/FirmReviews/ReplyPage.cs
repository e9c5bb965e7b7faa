using LincangHousekeeping.Application.Reviews;

namespace LincangHousekeeping.Web.Features.FirmReviews;

/// <summary>A review and the firm's reply to it.</summary>
public sealed record ReplyPage(ReviewLine Review, ReplyToReview.Command Form);
