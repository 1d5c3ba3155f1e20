package io.clave.accounts.order;

import io.clave.accounts.price.PriceItem;
import io.clave.accounts.price.PriceItems;
import io.clave.accounts.rate.LockedRate;
import io.clave.accounts.rate.RateKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole order as an ERP system knows it, at one revision; contract {@code erp-order.v1}. */
public record OrderDocument(
        @Schema(description = "name of the ERP system", examples = "sap-eu")
        String source,

        @Schema(description = "the order's identifier there", examples = "4711")
        String orderId,

        @Schema(description = "1 or more; a higher revision replaces a lower one", examples = "1")
        int revision,

        @Schema(description = "the customer's identifier in the source", examples = "C-1001")
        String accountExternalId,

        @Schema(description = "ORDER when left out") OrderType type,

        @Schema(description = "OPEN when left out") OrderStatus status,

        Instant orderedAt,

        @Schema(description = "the day the customer was promised") @Nullable
        LocalDate dueOn,

        @Schema(description = "ISO 4217, of every amount in the document", examples = "EUR")
        String currency,

        @Schema(description = "of a CREDIT: the order of the same source that it gives money back for") @Nullable
        String creditedOrderId,

        @Schema(description = "1 to 1,000 lines") List<OrderLine> lines) {

    public OrderDocument {
        type = type == null ? OrderType.ORDER : type;
        status = status == null ? OrderStatus.OPEN : status;
    }

    public OrderKey key() {
        return new OrderKey(source, orderId);
    }

    /** A fingerprint (SHA-256) of what the document says. */
    public byte[] digest() {
        return OrderDigest.of(this);
    }

    /** Which rate its amounts are converted at. */
    public RateKey rateKey() {
        return new RateKey(currency, orderedOn());
    }

    LocalDate orderedOn() {
        return orderedAt.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The sum of (quantity - returned) x price over the lines; nothing when cancelled. */
    BigDecimal netAmount() {
        return status == OrderStatus.CANCELLED
                ? BigDecimal.ZERO
                : sum(lines.stream().map(OrderLine::netAmount).toList());
    }

    BigDecimal netQuantity() {
        return status == OrderStatus.CANCELLED
                ? BigDecimal.ZERO
                : sum(lines.stream().map(OrderLine::netQuantity).toList());
    }

    /** What its prices are made of; null when nothing is known of any line, and nothing when cancelled. */
    @Nullable
    List<PriceItem> prices(@Nullable LockedRate rate) {
        if (lines.stream().allMatch(line -> line.priceComponents() == null)) {
            return null;
        }
        return status == OrderStatus.CANCELLED
                ? List.of()
                : PriceItems.of(lines.stream().map(OrderLine::priced).toList(), rate);
    }

    /** The day for which the customer was promised the line. */
    @Nullable
    LocalDate promisedOn(OrderLine line) {
        return line.promisedOn() == null ? dueOn : line.promisedOn();
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
