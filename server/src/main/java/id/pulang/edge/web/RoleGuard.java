package id.pulang.edge.web;

import id.pulang.identity.Acting;
import id.pulang.identity.Forbidden;
import id.pulang.identity.PackRole;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.ForEveryone;
import id.pulang.identity.endpoints.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses an endpoint to everybody who has none of the rights that it names; an endpoint that names none serves nobody,
 * and one for everyone also those whose role has no rights. What an endpoint says is read once. Thread-safe.
 */
public final class RoleGuard implements HandlerInterceptor {

    private final Map<Endpoint, Served> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            known.computeIfAbsent(new Endpoint(method.getBeanType(), method.getMethod()), Endpoint::serves)
                    .check();
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("id.pulang");
    }

    /** A method of a controller; what it says itself counts, its class speaks for those that say nothing. */
    private record Endpoint(Class<?> controller, Method method) {

        Served serves() {
            boolean named = AnnotatedElementUtils.hasAnnotation(method, For.class);
            AnnotatedElement says = named ? method : controller;
            return new Served(
                    isOpen(named),
                    AnnotatedElementUtils.hasAnnotation(says, ForEveryone.class),
                    Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(says, For.class))
                            .map(each -> List.of(each.value()))
                            .orElse(List.of()));
        }

        private boolean isOpen(boolean named) {
            return AnnotatedElementUtils.hasAnnotation(method, Open.class)
                    || !named && AnnotatedElementUtils.hasAnnotation(controller, Open.class);
        }
    }

    /**
     * Whom an endpoint serves.
     *
     * @param open whether also those who are not logged in
     * @param everyone whether all who are logged in
     */
    private record Served(boolean open, boolean everyone, List<Role> rights) {

        void check() {
            if (!open) {
                PackRole role = Acting.actor().role();
                if (!everyone && !role.holdsAny(rights)) {
                    throw new Forbidden("this page is not for the role " + role);
                }
            }
        }
    }
}
