package io.clave.scoring.keyaccount;

import io.clave.platform.id.Ids;
import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import io.clave.platform.problem.Invalid;
import io.clave.scoring.history.AccountDirectory;
import io.clave.scoring.history.AccountNotFound;
import io.clave.scoring.keyaccount.RatingResource.RateAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people say of accounts; each rating has an author, a source and a day. */
@ApplicationScoped
class Ratings {

    private final RatingRepository ratings;
    private final AccountDirectory accounts;
    private final Cursors cursors;
    private final Clock clock;

    Ratings(RatingRepository ratings, AccountDirectory accounts, Cursors cursors, Clock clock) {
        this.ratings = ratings;
        this.accounts = accounts;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    Rating rate(UUID account, RateAccount asked, String author) {
        requireKnown(account);
        if (asked.ratedOn().isAfter(LocalDate.now(clock))) {
            throw Invalid.at("/ratedOn", "in-the-future", "ratedOn must not be in the future.");
        }
        Rating rating = new Rating(
                Ids.next(),
                account,
                asked.criterion(),
                asked.score(),
                asked.ratedOn(),
                asked.source(),
                author,
                clock.instant());
        ratings.add(rating);
        return rating;
    }

    Page<Rating> page(UUID account, @Nullable String cursor, int limit) {
        requireKnown(account);
        String filter = "key-account-ratings " + account;
        UUID before = cursor == null
                ? null
                : UUID.fromString(cursors.decode(filter, cursor).get(0));
        List<Rating> found = ratings.list(account, before, limit + 1);
        return cursors.page(
                filter, found, limit, rating -> new String[] {rating.id().toString()}, Function.identity());
    }

    private void requireKnown(UUID account) {
        if (accounts.find(account).isEmpty()) {
            throw new AccountNotFound(account);
        }
    }
}
