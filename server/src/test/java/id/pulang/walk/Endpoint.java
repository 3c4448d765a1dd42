package id.pulang.walk;

import static org.springframework.core.annotation.AnnotatedElementUtils.findMergedAnnotation;
import static org.springframework.core.annotation.AnnotatedElementUtils.hasAnnotation;

import id.pulang.cases.entries.DeclaredKinds;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.Open;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One method and address that the server answers, and whom it says to serve.
 *
 * @param part whether it answers requests for a part of a page only
 * @param roles whom it serves; empty where it is open to everyone
 */
record Endpoint(
        String method,
        String path,
        boolean part,
        boolean open,
        Set<Role> roles,
        boolean fresh,
        List<MethodParameter> parameters) {

    private static final String ENTRIES = "{entries}";

    private static final Comparator<Endpoint> ORDER =
            Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method).thenComparing(Endpoint::part);

    /** Every endpoint that is Pulang's own, by its address. */
    static List<Endpoint> ours(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> isOurs(each.getValue()))
                .flatMap(each -> of(each.getKey(), each.getValue()))
                .sorted(ORDER)
                .toList();
    }

    /** The addresses that a library brought in. */
    static List<String> foreign(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> !isOurs(each.getValue()))
                .flatMap(each -> each.getKey().getPatternValues().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What its address names, in order. */
    List<Kind> kinds() {
        return Kind.in(path);
    }

    /** Whether its address names something that belongs to one post. */
    boolean namesARecord() {
        return kinds().stream().anyMatch(Kind::ofAPost);
    }

    /** Whether it says whom it serves at all. */
    boolean saysWhom() {
        return open || !roles.isEmpty();
    }

    boolean reads() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + path + (part ? " (part)" : "");
    }

    /** The page of problems is reached by no request, only where another endpoint failed; it is no endpoint. */
    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("id.pulang")
                && !ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    private static Stream<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler) {
        boolean open = says(handler, Open.class);
        boolean part = mapping.getHeadersCondition().getExpressions().stream()
                .anyMatch(header -> header.getName().equals("HX-Request") && !header.isNegated());
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods(mapping)
                        .map(method -> new Endpoint(
                                method,
                                path,
                                part,
                                open,
                                open ? Set.of() : roles(handler),
                                handler.hasMethodAnnotation(Fresh.class),
                                List.of(handler.getMethodParameters()))))
                .flatMap(Endpoint::ofEachKind);
    }

    /** One address serves all kinds of records on cases, each for the roles of its own. */
    private Stream<Endpoint> ofEachKind() {
        return path.contains(ENTRIES)
                ? DeclaredKinds.all().stream()
                        .map(kind -> new Endpoint(
                                method,
                                path.replace(ENTRIES, kind.name()),
                                part,
                                open,
                                kind.roles(),
                                fresh,
                                parameters.stream()
                                        .filter(each -> each.getParameterType() != String.class)
                                        .toList()))
                : Stream.of(this);
    }

    /** A mapping that names no method answers all of them; that would be a mistake here. */
    private static Stream<String> methods(RequestMappingInfo mapping) {
        var named = mapping.getMethodsCondition().getMethods();
        return named.isEmpty() ? Stream.of("ANY") : named.stream().map(Enum::name);
    }

    /** Whether an endpoint is marked itself or, where it says nothing, its class is. */
    private static boolean says(HandlerMethod handler, Class<? extends Annotation> mark) {
        var method = handler.getMethod();
        boolean speaks = hasAnnotation(method, For.class) || hasAnnotation(method, Open.class);
        return hasAnnotation(speaks ? method : handler.getBeanType(), mark);
    }

    private static Set<Role> roles(HandlerMethod handler) {
        return Stream.of(handler.getMethod(), handler.getBeanType())
                .map(place -> findMergedAnnotation(place, For.class))
                .filter(Objects::nonNull)
                .findFirst()
                .map(named -> Set.copyOf(EnumSet.copyOf(Arrays.asList(named.value()))))
                .orElse(Set.of());
    }
}
