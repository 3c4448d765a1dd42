package id.pulang.registration.web;

import id.pulang.identity.Forbidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A device in a waiting room on which an officer has logged in: from the moment it becomes one, its session opens the
 * kiosk or the screen and nothing else, whatever address somebody types. Only logging out ends it.
 */
@Configuration(proxyBeanMethods = false)
class PublicDevice implements WebMvcConfigurer, HandlerInterceptor {

    private static final String BOUND = PublicDevice.class.getName();

    /** Binds a session to the addresses below a path, for as long as it lives. */
    static void bind(HttpSession session, String path) {
        session.setAttribute(BOUND, path);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(BOUND) instanceof String path
                && handler instanceof HandlerMethod
                && !isBelow(path, request.getRequestURI())) {
            throw new Forbidden("this device is a kiosk or a screen");
        }
        return true;
    }

    private static boolean isBelow(String path, String address) {
        return address.equals(path) || address.startsWith(path + "/") || address.equals("/language");
    }
}
