package io.clave.cli.stack;

import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The members by the names that a person types. */
final class MemberNames implements ITypeConverter<Member>, Iterable<String> {

    @Override
    public Member convert(String name) {
        return Arrays.stream(Member.values())
                .filter(member -> member.memberName().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'%s' is none of %s".formatted(name, Arrays.toString(Member.values()))));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Member.values()).map(Member::memberName).iterator();
    }
}
