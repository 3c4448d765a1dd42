package id.pulang.registration.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.registration.SeenDanger;
import id.pulang.registration.SeenHealth;
import id.pulang.registration.queue.OwnWords;
import id.pulang.registration.queue.Queue;
import id.pulang.registration.queue.Ticket;
import id.pulang.registration.queue.TicketId;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue as officers work with it: give a number, call the next, call again, let wait again. */
@Controller
@RequestMapping(DeskQueueController.PATH)
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER})
class DeskQueueController {

    static final String PATH = "/desk/queue";

    private static final String COUNTER = DeskQueueController.class.getName();
    private static final String BACK = "redirect:" + PATH;

    private final Queue queue;

    DeskQueueController(Queue queue) {
        this.queue = queue;
    }

    @GetMapping
    ModelAndView page(HttpSession session) {
        return new ModelAndView(
                "registration/queue",
                Map.of(
                        "tickets",
                        queue.open(),
                        "waiting",
                        queue.waiting(),
                        "counter",
                        Objects.requireNonNullElse(session.getAttribute(COUNTER), "")));
    }

    @PostMapping
    String give(
            @RequestParam(defaultValue = "1") int people,
            @RequestParam(defaultValue = "") String danger,
            @RequestParam(defaultValue = "") String health,
            RedirectAttributes next) {
        Ticket given = queue.take(people, OwnWords.none(SeenDanger.named(danger), SeenHealth.named(health)));
        next.addFlashAttribute("given", given.number());
        return BACK;
    }

    /** Calls the next number and leads to its registration; the counter is kept for the next call. */
    @PostMapping("/next")
    String callNext(@RequestParam(defaultValue = "") String counter, HttpSession session, RedirectAttributes next) {
        session.setAttribute(COUNTER, counter.strip());
        Optional<Ticket> called = queue.callNext(counter);
        if (called.isEmpty()) {
            next.addFlashAttribute("problem", "registration.queue.nobody");
            return BACK;
        }
        return "redirect:" + DeskRegistrationController.PATH + "?ticket="
                + called.get().id().value();
    }

    @PostMapping("/{ticket}/again")
    String callAgain(@PathVariable UUID ticket, RedirectAttributes next) {
        return told(queue.callAgain(new TicketId(ticket)), next);
    }

    @PostMapping("/{ticket}/left")
    String left(@PathVariable UUID ticket, RedirectAttributes next) {
        return told(queue.leave(new TicketId(ticket)), next);
    }

    @PostMapping("/{ticket}/wait")
    String waitAgain(@PathVariable UUID ticket, RedirectAttributes next) {
        return told(queue.waitAgain(new TicketId(ticket)), next);
    }

    private static String told(boolean done, RedirectAttributes next) {
        if (!done) {
            next.addFlashAttribute("problem", "registration.queue.changed");
        }
        return BACK;
    }
}
