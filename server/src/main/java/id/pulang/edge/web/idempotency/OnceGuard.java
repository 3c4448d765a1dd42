package id.pulang.edge.web.idempotency;

import id.pulang.edge.idempotency.AlreadyClaimed;
import id.pulang.edge.idempotency.Claims;
import id.pulang.edge.idempotency.Commands;
import id.pulang.edge.idempotency.Ending;
import id.pulang.edge.idempotency.SentId;
import id.pulang.identity.Acting;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.identity.transactions.UnitOfWork;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Recognises a form or a call that comes a second time by the id that its client gave to it.
 *
 * <p>Source: draft-ietf-httpapi-idempotency-key-header; a form carries the id in a hidden field.
 */
@Component
public final class OnceGuard implements HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(OnceGuard.class);
    private static final String HEADER = "Idempotency-Key";
    private static final String REDIRECT = "redirect:";

    private static final String SENT = OnceGuard.class.getName();

    private final Commands commands;
    private final Claims claims;

    OnceGuard(Commands commands, Claims claims) {
        this.commands = commands;
        this.claims = claims;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (Acting.present().isPresent() && mayChange(request, handler) && !SentContent.holdsSecret(request)) {
            id(request).ifPresent(id -> begin(request, commands.sent(id, SentContent.of(request))));
        }
        return true;
    }

    private void begin(HttpServletRequest request, SentId sent) {
        if (commands.find(sent).isPresent()) {
            throw new AlreadyClaimed(sent);
        }
        request.setAttribute(SENT, sent);
        UnitOfWork.now().ifPresent(unit -> unit.claimWith(() -> claims.claim(sent)));
    }

    /** Called when the act is done and the page not yet drawn: from here on a repetition is led to the same place. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (UnitOfWork.now().filter(UnitOfWork::hasClaimed).isEmpty()
                || !(request.getAttribute(SENT) instanceof SentId sent)) {
            return;
        }
        try {
            commands.end(sent, new Ending(location(answer), problem(request)));
        } catch (DataAccessException | TransactionException away) {
            log.warn("It could not be noted where a command led; who sends it again is told that it was begun", away);
        }
    }

    private static Optional<String> location(@Nullable ModelAndView answer) {
        return Optional.ofNullable(answer)
                .map(ModelAndView::getViewName)
                .filter(view -> view.startsWith(REDIRECT))
                .map(view -> PlainAddress.of(view.substring(REDIRECT.length())));
    }

    private static Optional<String> problem(HttpServletRequest request) {
        return Optional.ofNullable(
                        RequestContextUtils.getOutputFlashMap(request).get("problem"))
                .map(Object::toString);
    }

    private static boolean mayChange(HttpServletRequest request, Object handler) {
        return !request.getMethod().equals("GET")
                && handler instanceof HandlerMethod method
                && !method.hasMethodAnnotation(OnlyAsks.class);
    }

    /** A client other than a browser sends a header, with or without the quotes of a structured field. */
    private static Optional<UUID> id(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .map(text -> text.strip().replaceAll("^\"(.*)\"$", "$1"))
                .or(() -> Optional.ofNullable(request.getParameter(SentContent.FIELD)))
                .map(UUID::fromString);
    }
}
