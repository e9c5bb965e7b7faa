namespace LincangHousekeeping.Application.Common;

/// <summary>A reason the user can act on. Field is empty when it concerns the whole form.</summary>
public sealed record Problem(string Field, string Message);

/// <summary>A response that can say no; lets the pipeline refuse any command without knowing its type.</summary>
public interface ICanFail<out TSelf>
    where TSelf : ICanFail<TSelf>
{
    static abstract TSelf Fail(IReadOnlyList<Problem> problems);
}

/// <summary>What a command gives back: a value, or the problems that stopped it.</summary>
public sealed class Result<T> : ICanFail<Result<T>>
{
    private readonly T _value;

    private Result(T value, IReadOnlyList<Problem> problems)
    {
        _value = value;
        Problems = problems;
    }

    public IReadOnlyList<Problem> Problems { get; }
    public bool Succeeded => Problems.Count == 0;

    /// <exception cref="InvalidOperationException">The command was refused; look at <see cref="Problems"/>.</exception>
    public T Value => Succeeded ? _value : throw new InvalidOperationException("A refused command has no value.");

    public static Result<T> Fail(IReadOnlyList<Problem> problems) => new(default!, problems);

    public static implicit operator Result<T>(T value) => new(value, []);

    public static implicit operator Result<T>(Problem problem) => Fail([problem]);

    public static implicit operator Result<T>(List<Problem> problems) => Fail(problems);
}

/// <summary>The value of a command that has nothing to tell but that it was done.</summary>
public readonly record struct Done;
