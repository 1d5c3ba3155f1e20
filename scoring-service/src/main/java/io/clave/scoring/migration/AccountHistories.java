package io.clave.scoring.migration;

import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import io.clave.scoring.history.AccountDirectory;
import io.clave.scoring.history.AccountNotFound;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was known of one account, page by page. */
@Singleton
class AccountHistories {

    private final AccountDirectory accounts;
    private final ScoreHistory history;
    private final Cursors cursors;

    AccountHistories(AccountDirectory accounts, ScoreHistory history, Cursors cursors) {
        this.accounts = accounts;
        this.history = history;
        this.cursors = cursors;
    }

    Page<KeptScoreView> page(UUID account, @Nullable String cursor, int limit) {
        if (accounts.find(account).isEmpty()) {
            throw new AccountNotFound(account);
        }
        String filter = "score-history " + account;
        PlacedScore.@Nullable Place before = cursor == null ? null : place(cursors.decode(filter, cursor));
        return cursors.page(
                filter, history.page(account, before, limit + 1), limit, PlacedScore::keyset, KeptScoreView::of);
    }

    private static PlacedScore.Place place(List<String> keyset) {
        return new PlacedScore.Place(LocalDate.parse(keyset.get(0)), Long.parseLong(keyset.get(1)));
    }
}
