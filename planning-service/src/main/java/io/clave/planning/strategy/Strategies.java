package io.clave.planning.strategy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clave.planning.account.CustomerClass;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The strategy of each class, read from {@code strategies/<class>.yaml}. */
@Singleton
public class Strategies {

    private static final ObjectReader YAML =
            new YAMLMapper().readerFor(Strategy.class).with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    private final Map<CustomerClass, Strategy> byClass = new EnumMap<>(CustomerClass.class);

    public Strategies() {
        for (CustomerClass customerClass : CustomerClass.values()) {
            if (customerClass.isKnown()) {
                byClass.put(customerClass, read(customerClass));
            }
        }
    }

    /** The strategy of a class; without a class there is none. */
    public Strategy of(CustomerClass customerClass) {
        Strategy strategy = byClass.get(customerClass);
        if (strategy == null) {
            throw new IllegalArgumentException("there is no strategy for " + customerClass);
        }
        return strategy;
    }

    private static Strategy read(CustomerClass customerClass) {
        String name =
                "strategies/" + customerClass.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
        try (InputStream file = Strategies.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            return YAML.readValue(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the strategy " + name, e);
        }
    }
}
