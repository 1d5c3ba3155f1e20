package io.clave.scoring.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.clave.models.orders.CustomerOrders;
import io.clave.models.orders.Season;
import io.clave.platform.id.Ids;
import io.clave.scoring.model.History;
import io.clave.scoring.model.LedgerDay;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.outlook.ActiveModels;
import io.clave.scoring.outlook.ScoringModel;
import io.clave.scoring.version.ModelDraft;
import io.clave.scoring.version.ModelDrafts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Runs over bases of their own: all of a run but the reading of the orders of everybody. */
@QuarkusTest
class SeasonalRunTest {

    private static final LocalDate START = LocalDate.of(2001, 1, 1);
    private static final LocalDate CALIBRATION_END = LocalDate.of(2004, 10, 31);
    private static final LocalDate AS_OF = LocalDate.of(2004, 12, 31);
    private static final double BUSY = 4;
    private static final double QUIET = 0.73;
    private static final double[] MEAN_LENGTHS = {31, 28.2425, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    @Inject
    RunExecution execution;

    @Inject
    ModelDrafts drafts;

    @Inject
    ActiveModels models;

    @Inject
    Jdbi jdbi;

    @Test
    void aBaseThatIsBusyInDecemberGetsAVersionThatExpectsDecemberToBeBusy() {
        ModelDraft draft = draft(SeasonalRunTest::christmas);
        String version = keep(draft);

        Season season = Objects.requireNonNull(draft.season());
        assertThat(season.months().get(11) / season.months().get(4)).isCloseTo(BUSY / QUIET, within(1.0));
        assertThat(draft.backTest().invariants()).allMatch(check -> check.violations() == 0);
        assertThat(Math.abs(Objects.requireNonNull(draft.backTest().bias()))).isLessThan(0.1);
        Runs.model(version).body("season", hasSize(12));
        ScoringModel model = Objects.requireNonNull(models.find(version));
        assertThat(model.version().season()).isEqualTo(season);
        for (LocalDate day : List.of(LocalDate.of(2004, 12, 1), LocalDate.of(2004, 5, 1))) {
            assertThat(model.figures(account(), day).expectedOrders()).isCloseTo(nbd(draft, day), within(1e-9));
        }
        assertThat(nbd(draft, LocalDate.of(2004, 12, 1))).isGreaterThan(1.5 * nbd(draft, LocalDate.of(2004, 5, 1)));
    }

    @Test
    void aBaseThatIsEquallyBusyAllTheYearGetsNoSeason() {
        ModelDraft draft = draft(day -> 1);

        assertThat(draft.season()).isNull();
        Runs.model(keep(draft)).body("season", nullValue());
    }

    @Test
    void aPastDayIsScoredWithTheSeasonOfItsVersion() {
        ModelDraft draft = draft(SeasonalRunTest::christmas);
        LocalDate day = LocalDate.of(1993, 1, 1).plusDays(new Random().nextInt(300));
        wasInForce(keep(draft), day);

        ScoringModel then = Objects.requireNonNull(models.on(day));

        assertThat(then.version().season()).isEqualTo(draft.season());
        assertThat(then.figures(account(), AS_OF).expectedOrders()).isCloseTo(nbd(draft, AS_OF), within(1e-9));
        ScoringModel after = models.on(day.plusDays(1));
        assertThat(after == null ? "" : after.name()).isNotEqualTo(then.name());
    }

    private ModelDraft draft(ToDoubleFunction<LocalDate> busy) {
        RunOrder order = new RunOrder(AS_OF, FamilyChoice.of("nbd", null), CALIBRATION_END);
        ScoringRun run = ScoringRun.queued(Ids.next(), order, Instant.EPOCH, "boss");
        return execution.draft(run, base(busy), stage -> {});
    }

    private String keep(ModelDraft draft) {
        return QuarkusTransaction.requiringNew().call(() -> drafts.keep(draft));
    }

    private void wasInForce(String version, LocalDate day) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO model_activation (started_at, version, ended_at) VALUES (?, ?, ?)",
                Timestamp.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                version,
                Timestamp.from(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())));
    }

    /** Accounts that order at random at a rate of their own, more often on busy days. */
    private static PurchaseBase base(ToDoubleFunction<LocalDate> busy) {
        Random random = new Random(3);
        List<CustomerOrders> orders = IntStream.range(0, 400)
                .mapToObj(account -> orders(random, busy))
                .toList();
        List<UUID> accounts =
                Stream.generate(UUID::randomUUID).limit(orders.size()).toList();
        return new PurchaseBase(accounts, orders, Map.of());
    }

    private static CustomerOrders orders(Random random, ToDoubleFunction<LocalDate> busy) {
        double perDay = .005 + .03 * random.nextDouble();
        LocalDate first = START.plusDays(random.nextInt(300));
        int[] days = first.datesUntil(AS_OF.plusDays(1))
                .filter(day -> day.equals(first) || random.nextDouble() < perDay * busy.applyAsDouble(day))
                .mapToInt(day -> (int) day.toEpochDay())
                .toArray();
        return new CustomerOrders(days, new double[days.length]);
    }

    private static double christmas(LocalDate day) {
        return day.getMonthValue() == 12 ? BUSY : QUIET;
    }

    /** Three purchases, the last two of them repeats. */
    private static Profile account() {
        List<LedgerDay> days = Stream.of(0, 40, 100)
                .map(day -> new LedgerDay(START.plusDays(day), Currency.getInstance("EUR"), BigDecimal.TEN, 1, 1))
                .toList();
        return Objects.requireNonNull(ScoringRules.DEFAULT.profile(new History(AS_OF, days)));
    }

    /** What the NBD expects of the account in 13 weeks: (r + x) / (alpha + T) t, on operational time taken day by day. */
    private static double nbd(ModelDraft draft, LocalDate day) {
        double[] parameters = draft.fit().model().parameters();
        Season season = Objects.requireNonNull(draft.season());
        return (parameters[0] + 2)
                / (parameters[1] + weeks(season, START, day))
                * weeks(season, day, day.plusWeeks(13));
    }

    private static double weeks(Season season, LocalDate from, LocalDate to) {
        return from.datesUntil(to)
                        .mapToDouble(
                                day -> season.factor(day) * MEAN_LENGTHS[day.getMonthValue() - 1] / day.lengthOfMonth())
                        .sum()
                / 7;
    }
}
