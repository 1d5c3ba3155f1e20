package io.clave.models.testing;

import io.clave.models.CustomerModel;
import io.clave.models.Family;
import io.clave.models.ModelKind;
import io.clave.models.OrderHistory;
import io.clave.models.Outlook;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.random.RandomDataGenerator;

/** Customers drawn from the story that a model tells: rates, phases and departures, order by order. */
public final class Simulation {

    private final Family family;
    private final double[] parameters;
    private final RandomDataGenerator random;

    public Simulation(Family family, double[] parameters, long seed) {
        this.family = family;
        this.parameters = parameters;
        this.random = new RandomDataGenerator(seed);
    }

    /** Sums over customers: what the model expects after T, and what came. */
    public record Futures(double expected, double actual, double deviation, double expectedBuyers, double buyers) {}

    /** Histories of customers observed for times that are uniform between two ages. */
    public List<OrderHistory> customers(int count, double youngest, double oldest) {
        List<OrderHistory> histories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double age = random.nextUniform(youngest, oldest);
            histories.add(history(orders(age), age));
        }
        return histories;
    }

    public Futures futures(int count, double youngest, double oldest, double horizon) {
        CustomerModel model = family.with(parameters);
        double expected = 0;
        double actual = 0;
        double squares = 0;
        double expectedBuyers = 0;
        double buyers = 0;
        for (int i = 0; i < count; i++) {
            double age = random.nextUniform(youngest, oldest);
            List<Double> all = orders(age + horizon);
            Outlook outlook = model.given(history(all, age));
            long after = all.stream().filter(time -> time > age).count();
            double forecast = outlook.expectedOrders(horizon);
            expected += forecast;
            actual += after;
            squares += (after - forecast) * (after - forecast);
            expectedBuyers += outlook.pOrder(horizon);
            buyers += after > 0 ? 1 : 0;
        }
        return new Futures(expected, actual, Math.sqrt(squares), expectedBuyers, buyers);
    }

    private static OrderHistory history(List<Double> orders, double age) {
        List<Double> seen = orders.stream().filter(time -> time <= age).toList();
        double logs = 0;
        double last = 0;
        for (double time : seen) {
            logs += Math.log(time - last);
            last = time;
        }
        return new OrderHistory(seen.size(), last, age, logs);
    }

    /** Times of repeat orders up to an end. */
    private List<Double> orders(double end) {
        double rate = gamma(parameters[0], parameters[1]);
        double leavesAt = family.kind() == ModelKind.PARETO_NBD
                ? random.nextExponential(1 / gamma(parameters[2], parameters[3]))
                : Double.POSITIVE_INFINITY;
        double leaving = beta() ? random.nextBeta(parameters[2], parameters[3]) : 0;
        List<Double> times = new ArrayList<>();
        boolean stays = !leavesAfterFirst() || random.nextUniform(0, 1) >= leaving;
        for (double time = next(0, rate); stays && time <= Math.min(end, leavesAt); time = next(time, rate)) {
            times.add(time);
            stays = random.nextUniform(0, 1) >= leaving;
        }
        return times;
    }

    private double next(double time, double rate) {
        for (int phase = 0; phase < family.k(); phase++) {
            time += random.nextExponential(1 / rate);
        }
        return time;
    }

    private boolean beta() {
        return family.kind() != ModelKind.NBD && family.kind() != ModelKind.PARETO_NBD;
    }

    private boolean leavesAfterFirst() {
        return family.kind() == ModelKind.MBG_NBD || family.kind() == ModelKind.MBG_CNBD_K;
    }

    private double gamma(double shape, double rate) {
        return random.nextGamma(shape, 1 / rate);
    }
}
