namespace Practice.Scoring.Model;

/// <summary>
/// Logarithm and exponential from the four basic operations alone. Those of <see cref="Math"/> come from the platform's
/// C library and differ in the last digit between machines.
/// </summary>
public static class StableMath
{
    private const double Ln2 = 0.6931471805599453;

    private static readonly double[] SmallLogs = [.. Enumerable.Range(0, 256).Select(n => n == 0 ? 0 : LogOf(n))];

    /// <summary>ln(n) of a count, 1 or more; 0 for 0.</summary>
    public static double Log(int n) => n < SmallLogs.Length ? SmallLogs[n] : LogOf(n);

    /// <summary>Natural logarithm of a positive number.</summary>
    public static double Log(double x) => LogOf(x);

    public static double Exp(double x)
    {
        if (x < -700)
            return 0;
        var k = Math.Floor((x / Ln2) + 0.5);
        var r = x - (k * Ln2);
        var (term, sum) = (1.0, 1.0);
        for (var n = 1; n < 20; n++)
        {
            term = term * r / n;
            sum += term;
        }

        return sum * PowerOfTwo((int)k);
    }

    /// <summary>1 / (1 + e^-x).</summary>
    public static double Logistic(double x) => 1 / (1 + Exp(-Math.Clamp(x, -40, 40)));

    private static double LogOf(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)((bits >> 52) & 0x7FF) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | 0x3FF0000000000000);
        if (mantissa > 1.4142135623730951)
        {
            mantissa /= 2;
            exponent++;
        }

        var t = (mantissa - 1) / (mantissa + 1);
        var (power, sum) = (t, t);
        for (var n = 3; n < 24; n += 2)
        {
            power = power * t * t;
            sum += power / n;
        }

        return (2 * sum) + (exponent * Ln2);
    }

    private static double PowerOfTwo(int k) => BitConverter.Int64BitsToDouble((long)(k + 1023) << 52);
}
