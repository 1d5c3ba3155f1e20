package io.clave.scoring.keyaccount;

import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import io.clave.scoring.history.AccountDirectory;
import io.clave.scoring.history.AccountNotFound;
import io.clave.scoring.portfolio.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All accounts in the selection matrix, by the criteria in force or by a draft. */
@ApplicationScoped
class KeyAccounts {

    private final CriteriaVersions versions;
    private final Positions positions;
    private final AccountDirectory accounts;
    private final Cursors cursors;
    private final AsOf asOf;

    KeyAccounts(CriteriaVersions versions, Positions positions, AccountDirectory accounts, Cursors cursors, AsOf asOf) {
        this.versions = versions;
        this.positions = positions;
        this.accounts = accounts;
        this.cursors = cursors;
        this.asOf = asOf;
    }

    @Transactional
    KeyAccountView get(UUID account, @Nullable Long askedVersion) {
        CriteriaVersion version = versions.asked(askedVersion);
        List<Position> all = positions.of(version.content(), asOf.today());
        int place = IntStream.range(0, all.size())
                .filter(i -> all.get(i).accountId().equals(account))
                .findFirst()
                .orElseThrow(() -> new AccountNotFound(account));
        return view(version, new Placed(all.get(place), place + 1), accounts.names(List.of(account)));
    }

    @Transactional
    Page<KeyAccountView> page(
            @Nullable PortfolioQuadrant quadrant, @Nullable Long askedVersion, @Nullable String cursor, int limit) {
        CriteriaVersion version = versions.asked(askedVersion);
        String filter = "key-accounts " + version.version() + " " + quadrant;
        List<String> after = cursor == null ? List.of() : cursors.decode(filter, cursor);
        List<Position> all = positions.of(version.content(), asOf.today());
        List<Placed> found = IntStream.range(0, all.size())
                .filter(i -> quadrant == null || all.get(i).quadrant() == quadrant)
                .filter(i -> after.isEmpty() || all.get(i).isAfter(after.get(0), after.get(1)))
                .limit(limit + 1L)
                .mapToObj(i -> new Placed(all.get(i), i + 1))
                .toList();
        Map<UUID, String> names = accounts.names(
                found.stream().map(placed -> placed.position().accountId()).toList());
        return cursors.page(
                filter, found, limit, placed -> placed.position().keyset(), placed -> view(version, placed, names));
    }

    private static KeyAccountView view(CriteriaVersion version, Placed placed, Map<UUID, String> names) {
        Position position = placed.position();
        return KeyAccountView.of(version.version(), placed.place(), position, names.get(position.accountId()));
    }

    private record Placed(Position position, int place) {}
}
