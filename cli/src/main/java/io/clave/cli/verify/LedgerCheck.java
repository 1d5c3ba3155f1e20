package io.clave.cli.verify;

import io.clave.cli.api.ClaveApi;
import io.clave.cli.text.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has the ledgers of all accounts recomputed, page after page. */
public final class LedgerCheck {

    /** What the API says of one account. */
    record Verification(
            UUID accountId, boolean intact, long verified, long unsealed, long archived, List<Fault> faults) {}

    /** Something that is not what was booked. */
    record Fault(
            String kind,
            @Nullable Long position,
            @Nullable String orderId,
            @Nullable Integer revision) {}

    private record VerifiedPage(
            List<Verification> items, @Nullable String next) {}

    private static final int PAGE = 200;
    private static final int MOST_SHOWN = 1_000;

    private final ClaveApi api;
    private final List<LedgerReport.Mismatch> mismatches = new ArrayList<>();
    private long accounts;
    private long changed;
    private long revisions;
    private long unsealed;
    private long archived;

    public LedgerCheck(ClaveApi api) {
        this.api = api;
    }

    /** From the beginning, or from a place where it broke off. */
    public LedgerReport run(@Nullable String from) {
        long begin = System.nanoTime();
        String cursor = from;
        do {
            VerifiedPage page = page(cursor);
            page.items().forEach(this::count);
            cursor = page.next();
        } while (cursor != null);
        return new LedgerReport(
                accounts,
                revisions,
                unsealed,
                archived,
                changed,
                mismatches,
                Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
    }

    private VerifiedPage page(@Nullable String cursor) {
        String place = cursor == null ? "" : "&cursor=" + ClaveApi.encoded(cursor);
        try {
            return api.get("/ledger/verifications?limit=" + PAGE + place, VerifiedPage.class);
        } catch (RuntimeException failure) {
            if (cursor == null || !failure.getClass().getPackageName().startsWith("io.clave.")) {
                throw failure;
            }
            throw new Refusal("It broke off after %,d accounts with %,d changed ones: %s Go on with --cursor %s"
                    .formatted(accounts, changed, failure.getMessage(), cursor));
        }
    }

    private void count(Verification of) {
        accounts++;
        revisions += of.verified();
        unsealed += of.unsealed();
        archived += of.archived();
        changed += of.intact() ? 0 : 1;
        of.faults().stream()
                .limit(MOST_SHOWN - mismatches.size())
                .map(fault -> new LedgerReport.Mismatch(
                        of.accountId(), fault.kind(), fault.position(), fault.orderId(), fault.revision()))
                .forEach(mismatches::add);
    }
}
