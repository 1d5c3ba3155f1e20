package io.clave.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clave.models.Family;
import io.clave.models.orders.CustomerOrders;
import io.clave.models.orders.Period;
import io.clave.scoring.model.ClassMove;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.History;
import io.clave.scoring.model.LedgerDay;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.outlook.OutlookRules;
import io.clave.scoring.outlook.Versions;
import io.clave.scoring.version.BackTest.ClassStability;
import io.clave.scoring.version.BackTest.RankStability;
import io.clave.scoring.version.ModelVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StabilityTest {

    private static final LocalDate START = LocalDate.of(2022, 1, 3);
    private static final Period PERIOD = new Period(START.plusDays(800), START.plusDays(1200), 7);
    private static final ModelVersion ACTIVE = Versions.version(Family.mbgCnbd(2), null, 1.2, 4.5, 0.6, 4.0);
    private static final ModelVersion OTHER = Versions.version(Family.PARETO_NBD, null, 0.553, 10.578, 0.606, 11.669);
    private static final ReplayedBase BASE = base(200);

    /** Accounts with up to 30 purchases each, one in ten of them just begun. */
    private static ReplayedBase base(int count) {
        Random random = new Random(5);
        List<UUID> accounts = new ArrayList<>();
        List<CustomerOrders> orders = new ArrayList<>();
        Map<UUID, Profile> profiles = new HashMap<>();
        for (int i = 0; i < count; i++) {
            UUID account = UUID.randomUUID();
            int from = i % 10 == 0 ? 1180 : random.nextInt(600);
            int[] days = random.ints(1 + random.nextInt(30), from, from + 20 + random.nextInt(1180 - from + 1))
                    .filter(day -> day <= 1200)
                    .map(day -> (int) START.toEpochDay() + day)
                    .sorted()
                    .distinct()
                    .toArray();
            if (days.length > 0) {
                accounts.add(account);
                orders.add(new CustomerOrders(days, new double[days.length]));
                profiles.put(account, profile(days, 20 + random.nextInt(400)));
            }
        }
        return new ReplayedBase(accounts, orders, profiles, PERIOD);
    }

    private static Profile profile(int[] days, int net) {
        List<LedgerDay> ledger = Arrays.stream(days)
                .mapToObj(day -> new LedgerDay(
                        LocalDate.ofEpochDay(day), Currency.getInstance("EUR"), BigDecimal.valueOf(net), 1, 1))
                .toList();
        return Objects.requireNonNull(ScoringRules.DEFAULT.profile(new History(PERIOD.holdoutEnd(), ledger)));
    }

    private static ClassStability classes(ModelVersion draft, ModelVersion active) {
        return new Classes(BASE, ScoringRules.DEFAULT, OutlookRules.DEFAULT).stability(draft, active);
    }

    @Test
    void aVersionRanksAndClassesAsItself() {
        RankStability ranks = new Ranks(BASE, 365).stability(ACTIVE, ACTIVE);
        ClassStability classes = classes(ACTIVE, ACTIVE);

        assertThat(ranks.rankCorrelation()).isCloseTo(1, within(1e-12));
        assertThat(ranks.kendallTau()).isEqualTo(1);
        assertThat(ranks.topDecileOverlap()).isEqualTo(1);
        assertThat(classes.changed()).isZero();
        assertThat(classes.accounts()).isEqualTo(BASE.profiles().size());
        assertThat(classes.moves()).allMatch(move -> move.fromClass() == move.toClass());
    }

    @Test
    void anotherModelMovesAccountsAcrossTheLineOfLifetimeOnly() {
        Map<CustomerClass, CustomerClass> across = Map.of(
                CustomerClass.TRUE_FRIEND, CustomerClass.BUTTERFLY,
                CustomerClass.BUTTERFLY, CustomerClass.TRUE_FRIEND,
                CustomerClass.BARNACLE, CustomerClass.STRANGER,
                CustomerClass.STRANGER, CustomerClass.BARNACLE);

        ClassStability classes = classes(OTHER, ACTIVE);

        List<ClassMove> moved = classes.moves().stream()
                .filter(move -> move.fromClass() != move.toClass())
                .toList();
        assertThat(classes.version()).isEqualTo(ACTIVE.version());
        assertThat(moved).isNotEmpty().allMatch(move -> across.get(move.fromClass()) == move.toClass());
        assertThat(classes.changed())
                .isPositive()
                .isEqualTo(moved.stream().mapToLong(ClassMove::accounts).sum());
        assertThat(classes.moves())
                .extracting(ClassMove::fromClass)
                .containsAll(Set.of(CustomerClass.TRUE_FRIEND, CustomerClass.STRANGER, CustomerClass.UNCLASSIFIED));
    }

    @Test
    void whoStaysWithinTheBandOfALineKeepsTheClass() {
        ModelVersion near = Versions.version(Family.mbgCnbd(2), null, 1.2001, 4.5, 0.6, 4.0);

        assertThat(classes(near, ACTIVE).changed()).isZero();
    }

    @Test
    void aVersionThatHasNotSeenAccountsLeaveClassesByTheRhythm() {
        ModelVersion blind = Versions.blind(Family.NBD, 1.2, 4.5);

        assertThat(classes(blind, ACTIVE).changed()).isPositive();
        assertThat(classes(blind, Versions.blind(Family.NBD, 9, 9)).changed()).isZero();
    }

    @Test
    void kendallsTauCountsPairsAndAllowsForTies() {
        Random random = new Random(1);
        double[] one = random.ints(300, 0, 40).asDoubleStream().toArray();
        double[] other = random.ints(300, 0, 40).asDoubleStream().toArray();
        for (int i = 0; i < one.length; i++) {
            other[i] += one[i];
        }

        assertThat(Objects.requireNonNull(Ranks.kendall(one, other)))
                .isCloseTo(byDefinition(one, other), within(1e-12));
        assertThat(Ranks.kendall(new double[] {1, 2, 3}, new double[] {9, 5, 1}))
                .isEqualTo(-1);
        assertThat(Ranks.kendall(new double[] {1, 2, 3}, new double[] {7, 7, 7}))
                .isNull();
    }

    /** (concordant - discordant) / sqrt(pairs not tied in the one x pairs not tied in the other), pair by pair. */
    private static double byDefinition(double[] one, double[] other) {
        double difference = 0;
        double apartInOne = 0;
        double apartInOther = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < i; j++) {
                double first = Math.signum(one[i] - one[j]);
                double second = Math.signum(other[i] - other[j]);
                difference += first * second;
                apartInOne += Math.abs(first);
                apartInOther += Math.abs(second);
            }
        }
        return difference / Math.sqrt(apartInOne * apartInOther);
    }
}
