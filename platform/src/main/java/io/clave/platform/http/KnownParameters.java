package io.clave.platform.http;

import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Invalid;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that an operation does not have: a misspelt filter must not mean "all". */
@Singleton
class KnownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseUnknown(UriInfo uri, ResourceInfo resource) {
        Set<String> given = uri.getQueryParameters().keySet();
        if (given.isEmpty()) {
            return;
        }
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        List<FieldError> unknown = given.stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .map(name -> FieldError.parameter(name, "unknown-parameter", "There is no parameter '" + name + "'."))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Invalid("The request has parameters that this address does not know.", unknown);
        }
    }

    private static Set<String> of(Method method) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    add(names, field, field.getName());
                }
            } else {
                add(names, parameter, parameter.getName());
            }
        }
        return Set.copyOf(names);
    }

    private static void add(Set<String> names, AnnotatedElement element, String javaName) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        RestQuery rest = element.getAnnotation(RestQuery.class);
        if (query != null) {
            names.add(query.value());
        } else if (rest != null) {
            names.add(rest.value().isEmpty() ? javaName : rest.value());
        }
    }
}
