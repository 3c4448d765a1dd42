package id.pulang.edge.web.idempotency;

import id.pulang.edge.idempotency.IdempotencyKey;
import id.pulang.edge.idempotency.IdempotencyKeys;
import id.pulang.edge.idempotency.KeyAlreadyClaimed;
import id.pulang.edge.idempotency.KeyClaims;
import id.pulang.edge.idempotency.StoredResponse;
import id.pulang.identity.Acting;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.identity.endpoints.UnreadableRequest;
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
 * Recognises a request that comes a second time by its idempotency key.
 *
 * <p>Source: draft-ietf-httpapi-idempotency-key-header; a form carries the id in a hidden field.
 */
@Component
public final class IdempotencyInterceptor implements HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(IdempotencyInterceptor.class);
    private static final String HEADER = "Idempotency-Key";
    private static final String REDIRECT = "redirect:";

    private static final String SENT = IdempotencyInterceptor.class.getName();

    private final IdempotencyKeys commands;
    private final KeyClaims claims;

    IdempotencyInterceptor(IdempotencyKeys commands, KeyClaims claims) {
        this.commands = commands;
        this.claims = claims;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (Acting.present().isPresent() && mayChange(request, handler) && !RequestContent.holdsSecret(request)) {
            id(request).ifPresent(id -> begin(request, commands.sent(id, RequestContent.of(request))));
        }
        return true;
    }

    private void begin(HttpServletRequest request, IdempotencyKey sent) {
        if (commands.find(sent).isPresent()) {
            throw new KeyAlreadyClaimed(sent);
        }
        request.setAttribute(SENT, sent);
        UnitOfWork.now().ifPresent(unit -> unit.claimWith(() -> claims.claim(sent)));
    }

    /** Called when the act is done and the page not yet drawn: from here on a repetition is led to the same place. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (UnitOfWork.now().filter(UnitOfWork::hasClaimed).isEmpty()
                || !(request.getAttribute(SENT) instanceof IdempotencyKey sent)) {
            return;
        }
        try {
            commands.end(sent, new StoredResponse(location(answer), problem(request)));
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
                .or(() -> Optional.ofNullable(request.getParameter(RequestContent.FIELD)))
                .map(text -> UnreadableRequest.read(() -> UUID.fromString(text)));
    }
}
