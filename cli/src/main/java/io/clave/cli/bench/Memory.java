package io.clave.cli.bench;

import io.clave.cli.stack.Member;
import io.clave.cli.stack.Stack;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Looks at the resident memory of all processes of the stack. */
final class Memory {

    private static final int FEWEST_ROUNDS = 3;

    private final Stack stack;
    private final Map<Member, List<Double>> seen = new EnumMap<>(Member.class);

    Memory(Stack stack) {
        this.stack = stack;
    }

    void look() {
        for (Member member : Member.values()) {
            Long mebibytes = stack.status(member).residentMebibytes();
            if (mebibytes != null) {
                seen.computeIfAbsent(member, first -> new ArrayList<>()).add(mebibytes.doubleValue());
            }
        }
    }

    /** None of a run that is too short to have thirds. */
    List<MemoryFigure> figures() {
        return seen.entrySet().stream()
                .filter(of -> of.getValue().size() >= FEWEST_ROUNDS)
                .map(of -> MemoryFigure.of(of.getKey().toString(), of.getValue()))
                .toList();
    }
}
