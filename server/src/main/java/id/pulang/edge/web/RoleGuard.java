package id.pulang.edge.web;

import id.pulang.identity.Acting;
import id.pulang.identity.Forbidden;
import id.pulang.identity.PackRole;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.ForEveryone;
import id.pulang.identity.endpoints.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.AnnotatedElement;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses an endpoint to everybody who has none of the rights that it names; an endpoint that names none serves nobody,
 * and one for everyone also those whose role has no rights.
 */
public final class RoleGuard implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method) && !isOpen(method)) {
            check(method);
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("id.pulang");
    }

    /** What a method says itself counts; its class speaks for those that say nothing. */
    private static boolean isOpen(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), Open.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Open.class)
                        && !AnnotatedElementUtils.hasAnnotation(method.getMethod(), For.class);
    }

    private static void check(HandlerMethod method) {
        AnnotatedElement says = AnnotatedElementUtils.hasAnnotation(method.getMethod(), For.class)
                ? method.getMethod()
                : method.getBeanType();
        @Nullable For named = AnnotatedElementUtils.findMergedAnnotation(says, For.class);
        PackRole role = Acting.actor().role();
        boolean served = AnnotatedElementUtils.hasAnnotation(says, ForEveryone.class)
                || named != null && role.holdsAny(named.value());
        if (!served) {
            throw new Forbidden("this page is not for the role " + role);
        }
    }
}
