using FluentValidation;
using LincangHousekeeping.Domain.Common;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Common;

/// <summary>Turns bad input, broken rules and conflicts into a failed result, once, for every command.</summary>
internal sealed class RefuseInvalid<TMessage, TResponse>(IEnumerable<IValidator<TMessage>> validators)
    : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IMessage
    where TResponse : ICanFail<TResponse>
{
    public async ValueTask<TResponse> Handle(TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken ct)
    {
        var problems = new List<Problem>();
        foreach (var validator in validators)
        {
            var outcome = await validator.ValidateAsync(message, ct);
            problems.AddRange(outcome.Errors.Select(e => new Problem(e.PropertyName, e.ErrorMessage)));
        }

        if (problems.Count > 0)
        {
            return TResponse.Fail(problems);
        }

        try
        {
            return await next(message, ct);
        }
        catch (RuleBrokenException broken)
        {
            return TResponse.Fail([new Problem("", broken.Message)]);
        }
        catch (DbUpdateConcurrencyException)
        {
            return TResponse.Fail([new Problem("", "有人刚刚处理了这条记录，您的修改没有保存。请刷新页面，看过最新内容后再操作。")]);
        }
    }
}

/// <summary>
/// Runs a command again when it lost a race that a second try wins: a number already taken, a form sent twice at once,
/// a firm's credit record moved on by another fact, a deadlock. Every try starts from fresh data.
/// </summary>
internal sealed class TryAgain<TMessage, TResponse>(IRegisterDb db) : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IBaseCommand
{
    private const int Tries = 60;

    public async ValueTask<TResponse> Handle(TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await next(message, ct);
            }
            catch (DbUpdateException conflict) when (attempt < Tries && db.IsRace(conflict, attempt))
            {
                db.Forget();
            }
        }
    }
}
