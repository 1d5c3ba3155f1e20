package io.clave.cli.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderDocument.OrderStatus;
import io.clave.cli.api.OrderDocument.OrderType;
import io.clave.cli.demo.DemoAccount.Tier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholesalerTest {

    private static final LocalDate ANCHOR = LocalDate.of(2026, 3, 14);

    private final Wholesaler wholesaler = new Wholesaler(1, ANCHOR);
    private final List<OrderDocument> messages = wholesaler.messages(ANCHOR);

    @Test
    void theSameSeedAndDayGiveTheSameData() {
        Wholesaler again = new Wholesaler(1, ANCHOR);

        assertThat(again.accounts()).isEqualTo(wholesaler.accounts());
        assertThat(again.messages(ANCHOR)).isEqualTo(messages);
    }

    @Test
    void anotherSeedGivesOtherDataUnderAnotherSource() {
        Wholesaler other = new Wholesaler(2, ANCHOR);

        assertThat(other.accounts()).isNotEqualTo(wholesaler.accounts());
        assertThat(other.messages(ANCHOR)).extracting(OrderDocument::source).containsOnly("demo-2");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 45})
    void aLaterDayOnlyAddsOrdersAndRevisions(int days) {
        Map<String, OrderDocument> before = newest(messages);

        Map<String, OrderDocument> after = newest(wholesaler.messages(ANCHOR.plusDays(days)));

        assertThat(after.keySet()).containsAll(before.keySet()).hasSizeGreaterThan(before.size());
        before.forEach((id, document) -> {
            OrderDocument later = Objects.requireNonNull(after.get(id));
            assertThat(later.revision()).isGreaterThanOrEqualTo(document.revision());
            assertThat(later.revision() > document.revision() || later.equals(document))
                    .isTrue();
        });
    }

    @Test
    void thereAreAboutFourHundredAccountsInAHierarchyWithParentsFirst() {
        Set<String> seen = new HashSet<>();

        assertThat(wholesaler.accounts()).hasSizeBetween(390, 420);
        assertThat(wholesaler.accounts()).extracting(DemoAccount::name).doesNotHaveDuplicates();
        assertThat(wholesaler.accounts()).allSatisfy(account -> {
            assertThat(account.parentExternalId() == null || seen.contains(account.parentExternalId()))
                    .isTrue();
            seen.add(account.externalId());
        });
        assertThat(wholesaler.accounts().stream()
                        .map(DemoAccount::parentExternalId)
                        .filter(parent -> parent != null)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void everyHabitAndEveryTierIsThere() {
        Map<Tier, Long> tiers = wholesaler.accounts().stream().collect(groupingBy(DemoAccount::tier, counting()));

        assertThat(wholesaler.accounts()).extracting(DemoAccount::habit).contains(BuyingHabit.values());
        assertThat(tiers.keySet()).containsExactlyInAnyOrder(Tier.values());
        assertThat(tiers.get(Tier.KEY)).isBetween(5L, 35L);
        assertThat(wholesaler.accounts().stream().filter(DemoAccount::serviceLevelAgreement))
                .hasSizeBetween(3, 30);
    }

    @Test
    void theErpSendsSomeThousandValidDocuments() {
        assertThat(messages).hasSizeBetween(12_000, 20_000).allSatisfy(WholesalerTest::assertValid);
    }

    @Test
    void ordersOfThreeYearsEndYesterday() {
        List<LocalDate> days = messages.stream()
                .filter(message -> !isOfThePair(message))
                .map(message -> message.orderedAt().atZone(ZoneOffset.UTC).toLocalDate())
                .toList();

        assertThat(days).isSorted();
        assertThat(days.get(0))
                .isBetween(
                        ANCHOR.minusYears(3).minusDays(2), ANCHOR.minusYears(3).plusDays(30));
        assertThat(days.get(days.size() - 1)).isEqualTo(ANCHOR.minusDays(1));
    }

    @Test
    void everythingThatRealErpsSendIsThere() {
        Map<OrderDocument, Long> copies = messages.stream().collect(groupingBy(Function.identity(), counting()));

        assertThat(copies.values()).contains(2L);
        assertThat(messages).extracting(OrderDocument::status).contains(OrderStatus.values());
        assertThat(messages).extracting(OrderDocument::type).contains(OrderType.values());
        assertThat(messages)
                .anyMatch(message -> message.lines().get(0).returnedQuantity().signum() > 0);
        assertThat(outOfOrder()).isGreaterThan(100);
    }

    @Test
    void oneRevisionHasOneBody() {
        Map<String, List<OrderDocument>> revisions =
                messages.stream().distinct().collect(groupingBy(m -> m.orderId() + "/" + m.revision()));

        assertThat(revisions.values()).allSatisfy(bodies -> assertThat(bodies).hasSize(1));
    }

    @Test
    void seasonalCustomersPeakBeforeChristmas() {
        Set<String> seasonal = accountsOf(BuyingHabit.SEASONAL);
        Map<Boolean, Long> orders = messages.stream()
                .filter(message -> seasonal.contains(message.accountExternalId()))
                .collect(Collectors.partitioningBy(
                        m -> m.orderedAt().atZone(ZoneOffset.UTC).getMonthValue() >= 10, counting()));

        assertThat(orders.get(true)).isGreaterThan(orders.get(false));
    }

    @Test
    void fadingCustomersAreLateAndLapsedOnesAreGone() {
        Map<String, LocalDate> last = messages.stream()
                .filter(message -> message.type() == OrderType.ORDER)
                .collect(Collectors.toMap(
                        OrderDocument::accountExternalId,
                        m -> m.orderedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                        (a, b) -> a.isAfter(b) ? a : b));

        assertThat(accountsOf(BuyingHabit.FADING))
                .allSatisfy(
                        account -> assertThat(last.get(account)).isBetween(ANCHOR.minusDays(92), ANCHOR.minusDays(36)));
        assertThat(accountsOf(BuyingHabit.LAPSED))
                .allSatisfy(account -> assertThat(last.get(account)).isBefore(ANCHOR.minusDays(200)));
    }

    @Test
    void aOneOffGiantBuysOnce() {
        Set<String> giants = accountsOf(BuyingHabit.ONE_OFF_GIANT);

        Map<String, Long> orders = newest(messages).values().stream()
                .filter(m -> m.type() == OrderType.ORDER && giants.contains(m.accountExternalId()))
                .collect(groupingBy(OrderDocument::accountExternalId, counting()));

        assertThat(orders)
                .hasSize(giants.size())
                .allSatisfy((account, count) -> assertThat(count).isOne());
    }

    @Test
    void theRegularCustomerHasBoughtForTenThousandEveryMonthOfFiveYears() {
        List<OrderDocument> orders = ordersOf(SeedPair.REGULAR);

        assertThat(orders)
                .hasSize(60)
                .allSatisfy(order -> assertThat(order.netAmount()).isEqualByComparingTo("10000"));
        assertThat(dayOf(orders.get(0))).isEqualTo(ANCHOR.minusMonths(60));
        assertThat(dayOf(orders.get(59))).isEqualTo(ANCHOR.minusMonths(1));
    }

    @Test
    void theLastOrderOfTheRegularCustomerTellsTheAnchorDayForEver() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);

        List<OrderDocument> later = new Wholesaler(1, leapDay).messages(leapDay.plusDays(100));

        assertThat(later)
                .filteredOn(order -> order.orderId().equals(SeedPair.LAST_ORDER_BEFORE))
                .extracting(OrderDocument::dueOn)
                .containsExactly(leapDay);
    }

    @Test
    void theOneOffOrderIsNotBookedWhileItWaitsForItsSlot() {
        assertThat(ordersOf(SeedPair.ONE_OFF)).isEmpty();
    }

    @Test
    void someAccountsAreEnteredOnlyAfterTheirOrders() {
        assertThat(wholesaler.accountsAppearingLater())
                .hasSize(3)
                .isSubsetOf(wholesaler.accounts())
                .allSatisfy(account -> assertThat(messages)
                        .anyMatch(message -> message.accountExternalId().equals(account.externalId())));
    }

    private static void assertValid(OrderDocument order) {
        int sign = order.type() == OrderType.ORDER ? 1 : -1;
        assertThat(order.lines()).hasSizeBetween(1, 8).allSatisfy(line -> {
            assertThat(line.quantity().signum()).isEqualTo(sign);
            assertThat(line.returnedQuantity())
                    .isBetween(BigDecimal.ZERO, line.quantity().max(BigDecimal.ZERO));
            assertThat(line.unitPrice()).isPositive();
            assertThat(line.unitPrice().scale()).isEqualTo(2);
        });
        assertThat(order.lines()).extracting(line -> line.lineNumber()).doesNotHaveDuplicates();
    }

    private long outOfOrder() {
        Map<String, Integer> highest = new HashMap<>();
        return messages.stream()
                .filter(message -> highest.merge(message.orderId(), message.revision(), Math::max) > message.revision())
                .count();
    }

    private Set<String> accountsOf(BuyingHabit habit) {
        return wholesaler.accounts().stream()
                .filter(account -> account.habit() == habit)
                .filter(account -> !List.of(SeedPair.REGULAR, SeedPair.ONE_OFF).contains(account))
                .map(DemoAccount::externalId)
                .collect(Collectors.toSet());
    }

    private List<OrderDocument> ordersOf(DemoAccount account) {
        return messages.stream()
                .filter(message -> message.accountExternalId().equals(account.externalId()))
                .toList();
    }

    private static boolean isOfThePair(OrderDocument message) {
        return Arrays.asList("regular", "one-off").contains(message.accountExternalId());
    }

    private static LocalDate dayOf(OrderDocument order) {
        return order.orderedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Map<String, OrderDocument> newest(List<OrderDocument> messages) {
        return messages.stream()
                .collect(Collectors.toMap(
                        OrderDocument::orderId, Function.identity(), (a, b) -> a.revision() >= b.revision() ? a : b));
    }
}
