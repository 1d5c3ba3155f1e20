"""Writes truth_outlook.csv: what the models say of some customers, from the definitions, with mpmath 1.3 at 25 digits.

Nothing here follows the numerics of the library: Pareto/NBD figures are integrals over time by tanh-sinh quadrature; those of
the beta-geometric family are sums over orders with regularised incomplete beta functions. Their discounted orders are the mean
of a hypergeometric function over the order rate; for bg-nbd 0.243 4.414 0.793 2.426, (1, 2, 39) and the rate 0.05 that was
compared with the Laplace transform of the expectation, rate x integral of e^(-rate t) E[X(t)] = 0.109343743461563.
Run: python3 truth_outlook.py > ../resources/truth/truth_outlook.csv
"""

from numpy.polynomial.legendre import leggauss
from mpmath import mp, mpf, quad, inf, betainc, beta, loggamma, exp, log, rf, factorial, linspace, hyp2f1

mp.dps = 25
AHEAD, HORIZON, RATE, SHORT = mpf(20), mpf(10), mpf("0.0027"), mpf(26)


def gauss(f, end):
    """Gauss-Legendre with 32 nodes of numpy; the integrands are analytic far beyond the range."""
    roots, weights = leggauss(32)
    return end / 2 * sum(mpf(float(v)) * f(end * (1 + mpf(float(z))) / 2) for z, v in zip(roots, weights))


def pareto(r, al, s, be, x, tx, T):
    A = (al + T) ** -(r + x) * (be + T) ** -s
    # Scaled by the integrand at t_x: the quadrature ends at an absolute error.
    top = (al + tx) ** -(r + x) * (be + tx) ** -(s + 1)
    part = lambda y: ((al + y) / (al + tx)) ** -(r + x) * ((be + y) / (be + tx)) ** -(s + 1)
    I = top * quad(part, linspace(tx, T, 5)) if T > tx else mpf(0)
    ll = loggamma(r + x) - loggamma(r) + r * log(al) + s * log(be) + log(A + s * I)
    pa = A / (A + s * I)
    stay = lambda t: ((be + T) / (be + T + t)) ** s
    rate = (r + x) / (al + T)
    first = lambda y: rate * ((al + T) / (al + T + y)) ** (r + x + 1) * stay(y)
    cut = [0, 10, 100, 1000, 10000, inf]
    return [
        ll, pa, pa * stay(AHEAD),
        pa * rate * quad(stay, [0, HORIZON]),
        pa * quad(first, [0, HORIZON]),
        pa * rate * quad(lambda y: exp(-RATE * y) * stay(y), cut),
        pa * rate * quad(lambda y: exp(-RATE * y) * stay(y), [0, SHORT]),
    ]


def cnbd(k, m, r, al, a, b, x, tx, T, litt):
    lb = lambda n: log(beta(a, b + n)) - log(beta(a, b))
    n = r + k * x
    w = [rf(n, j) / factorial(j) * ((T - tx) / (al + T)) ** j for j in range(k)]
    s2 = sum(w)
    s1 = a / (b + x - 1 + m) * ((al + T) / (al + tx)) ** n if m or x else mpf(0)
    ll = ((k - 1) * litt - x * log(factorial(k - 1)) + lb(x + m) + loggamma(n) - loggamma(r)
          + r * log(al) - n * log(al + T) + log(s1 + s2))
    pa = s2 / (s1 + s2)
    B = b + x + m

    def atleast(size, phases, t):
        return betainc(phases, size, 0, t / (al + T + t), regularized=True)

    def expected(t):
        total = mpf(0)
        for j in range(k):
            i, d = 1, mpf(1)
            while i < 4000:
                term = d * atleast(n + j, i * k - j, t)
                total += w[j] / s2 * term
                if term < mpf(10) ** -19 * (total + mpf(10) ** -30):
                    break
                d *= (B + i - 1) / (a + B + i - 1)
                i += 1
        return pa * total

    def staying(t):
        total = mpf(0)
        for j in range(k):
            i, d, before = 0, mpf(1), mpf(1)
            while i < 4000:
                after = atleast(n + j, (i + 1) * k - j, t)
                total += w[j] / s2 * d * (before - after)
                if after < mpf(10) ** -20:
                    break
                d *= (B + i) / (a + B + i)
                i, before = i + 1, after
        return pa * total

    anyorder = pa * sum(w[j] / s2 * atleast(n + j, k - j, HORIZON) for j in range(k))
    finite = exp(-RATE * SHORT) * expected(SHORT) + RATE * gauss(lambda t: exp(-RATE * t) * expected(t), SHORT)
    whole = mpf(0)
    for j in range(k):
        size, rate = n + j, al + T
        def orders(v):
            rho = v / (v + RATE * rate)
            return exp((size - 1) * log(v) - v - loggamma(size)) * rho ** (k - j) * hyp2f1(1, B, a + B, rho ** k)
        whole += w[j] / s2 * quad(orders, [0, size / 1000, size / 10, size, 3 * size + 10, 10 * size + 100, inf])
    whole *= pa
    return [ll, pa, staying(AHEAD), expected(HORIZON), anyorder, whole, finite]


PARETO = [(".553", "10.578", ".606", "11.669"), ("2", "30", "1", "50"), (".5", "3", "2", "400"), ("8", ".5", "3", "90")]
CNBD = [(1, 0, ".243", "4.414", ".793", "2.426"), (1, 1, ".525", "6.183", ".891", "1.614"),
        (2, 0, ".739", "3.974", ".0913", "1.147"), (2, 1, "1.329", "2.813", ".4247", ".79"),
        (3, 1, ".91", "2.71", ".259", "2.01"), (6, 0, ".8", ".5", "1", "3"), (4, 1, "1.27", "1.24", "1.5", ".87")]
CUSTOMERS = [(0, "0", "39", "0"), (1, "2", "39", ".7"), (7, "30", "39", "10.1"), (26, "30.86", "31", "4.2"), (3, "20", "20", "5.5")]

print("model,k,par1,par2,par3,par4,x,t_x,T,litt,loglik,p_alive,p_alive_20,cet_10,p_order_10,rate,dert,discounted_26")
for p in PARETO:
    for x, tx, T, litt in CUSTOMERS:
        row = pareto(*map(mpf, p), x, mpf(tx), mpf(T))
        print(",".join(["pareto-nbd", "1", *p, str(x), tx, T, "0"] + [mp.nstr(v, 17) for v in row[:5]]
                       + ["0.0027"] + [mp.nstr(v, 17) for v in row[5:]]))
for k, m, *p in CNBD:
    name = ("mbg" if m else "bg") + ("-nbd" if k == 1 else "-cnbd-k")
    for x, tx, T, litt in CUSTOMERS:
        row = cnbd(k, m, *map(mpf, p), x, mpf(tx), mpf(T), mpf(litt))
        print(",".join([name, str(k), *p, str(x), tx, T, litt] + [mp.nstr(v, 17) for v in row[:5]]
                       + ["0.0027"] + [mp.nstr(v, 15) for v in row[5:]]))
