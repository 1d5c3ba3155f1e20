package io.clave.scoring.backtest;

import io.clave.models.CustomerModel;
import io.clave.models.orders.CustomerOrders;
import io.clave.models.orders.OrderClock;
import io.clave.models.orders.Period;
import io.clave.scoring.version.BackTest.ChurnFlags;

/** Who is called lost at the end of the calibration, and who then stayed silent. */
final class Churn {

    private final ReplayedBase base;
    private final OrderClock clock;
    private final double cutoff;

    Churn(ReplayedBase base, OrderClock clock, double cutoff) {
        this.base = base;
        this.clock = clock;
        this.cutoff = cutoff;
    }

    ChurnFlags flags(CustomerModel calibrated) {
        Period period = base.period();
        long accounts = 0;
        long flagged = 0;
        long silent = 0;
        long both = 0;
        for (CustomerOrders orders : base.orders()) {
            if (orders.knownOn(period.calibrationEnd())) {
                boolean isFlagged = isFlagged(calibrated, orders, period);
                boolean isSilent = orders.ordersBetween(period.calibrationEnd(), period.holdoutEnd()) == 0;
                accounts++;
                flagged += isFlagged ? 1 : 0;
                silent += isSilent ? 1 : 0;
                both += isFlagged && isSilent ? 1 : 0;
            }
        }
        return new ChurnFlags(
                cutoff,
                flagged,
                silent,
                both,
                flagged == 0 ? null : (double) both / flagged,
                silent == 0 ? null : (double) both / silent,
                accounts == 0 ? 0 : (double) silent / accounts);
    }

    private boolean isFlagged(CustomerModel calibrated, CustomerOrders orders, Period period) {
        return calibrated.given(orders.history(period.calibrationEnd(), clock)).pAlive() < cutoff;
    }
}
