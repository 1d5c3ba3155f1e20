package io.clave.cli.torture;

import io.clave.cli.stack.Member;
import java.util.List;

/** What happens to the stack while orders are pushed. */
enum Fault {
    NONE(List.of()),
    REBALANCE(List.of()),
    KILL_ACCOUNTS(List.of(Member.ACCOUNTS)),
    KILL_SCORING(List.of(Member.SCORING)),
    KILL_BROKER(List.of(Member.KAFKA)),
    KILL_DATABASE(List.of(Member.POSTGRESQL)),
    KILL_ALL(
            List.of(Member.POSTGRESQL, Member.KAFKA, Member.ACCOUNTS, Member.SCORING, Member.PLANNING, Member.GATEWAY));

    final List<Member> victims;

    Fault(List<Member> victims) {
        this.victims = victims;
    }
}
