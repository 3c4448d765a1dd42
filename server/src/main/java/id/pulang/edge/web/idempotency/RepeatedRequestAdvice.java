package id.pulang.edge.web.idempotency;

import id.pulang.edge.idempotency.ClaimedKey;
import id.pulang.edge.idempotency.IdempotencyKey;
import id.pulang.edge.idempotency.IdempotencyKeys;
import id.pulang.edge.idempotency.KeyAlreadyClaimed;
import id.pulang.edge.idempotency.StoredResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers a request whose idempotency key was claimed before: as then, or with a word on what became of it. */
@ControllerAdvice
class RepeatedRequestAdvice {

    private static final Duration FIRST_MAY_TAKE = Duration.ofSeconds(3);
    private static final int LOOK_EVERY_MILLIS = 50;

    private final IdempotencyKeys commands;

    RepeatedRequestAdvice(IdempotencyKeys commands) {
        this.commands = commands;
    }

    @ExceptionHandler(KeyAlreadyClaimed.class)
    ModelAndView answer(
            KeyAlreadyClaimed again, HttpServletRequest request, HttpServletResponse response, RedirectAttributes next)
            throws InterruptedException {
        Optional<ClaimedKey> first = ended(again.sent());
        if (first.isEmpty()) {
            return problem(request, HttpStatus.CONFLICT, "access.once.running");
        }
        if (!first.get().isOf(again.sent())) {
            return problem(request, HttpStatus.UNPROCESSABLE_CONTENT, "access.once.other");
        }
        StoredResponse then = first.get().ending();
        if (then.location().isPresent()) {
            next.addFlashAttribute(
                    then.problem().isPresent() ? "problem" : "notice",
                    then.problem().orElse("access.once.already"));
            return new ModelAndView("redirect:" + then.location().get());
        }
        response.setHeader("HX-Refresh", "true");
        return new ModelAndView("access/once");
    }

    /** The first may be between its act and its answer. */
    private Optional<ClaimedKey> ended(IdempotencyKey sent) throws InterruptedException {
        Optional<ClaimedKey> first = commands.find(sent);
        for (long left = FIRST_MAY_TAKE.toMillis(); left > 0 && first.isPresent() && !isSaid(first.get(), sent); ) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            left -= LOOK_EVERY_MILLIS;
            first = commands.find(sent);
        }
        return first.filter(done -> isSaid(done, sent));
    }

    /** Whether it can be said at once what became of it. */
    private static boolean isSaid(ClaimedKey done, IdempotencyKey sent) {
        return done.ended() || !done.isOf(sent);
    }

    private static ModelAndView problem(HttpServletRequest request, HttpStatus status, String key) {
        String view = request.getHeader("HX-Request") == null ? "error" : "problem";
        ModelAndView page = new ModelAndView(view, Map.of("key", key, "status", status.value(), "number", ""));
        page.setStatus(status);
        return page;
    }
}
