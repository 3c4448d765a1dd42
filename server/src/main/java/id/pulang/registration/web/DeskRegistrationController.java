package id.pulang.registration.web;

import id.pulang.cases.CaseId;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.incidents.Incidents;
import id.pulang.registration.CancellationOutcome;
import id.pulang.registration.CounterRegistration;
import id.pulang.registration.Registered;
import id.pulang.registration.queue.Queue;
import id.pulang.registration.queue.TicketId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The counter: one page on which somebody is registered, and the page with their token. */
@Controller
@RequestMapping(DeskRegistrationController.PATH)
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER})
class DeskRegistrationController {

    static final String PATH = "/desk/registration";

    private final CounterRegistration counter;
    private final Queue queue;
    private final RegisteredPages pages;
    private final Incidents incidents;
    private final Access access;

    DeskRegistrationController(
            CounterRegistration counter, Queue queue, RegisteredPages pages, Incidents incidents, Access access) {
        this.counter = counter;
        this.queue = queue;
        this.pages = pages;
        this.incidents = incidents;
        this.access = access;
    }

    @GetMapping
    ModelAndView blank(
            @RequestParam(defaultValue = "") String incident,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "false") boolean family,
            @RequestParam(required = false) @Nullable UUID ticket) {
        return form(
                ticket == null
                        ? RegistrationForm.blank(incident, with, family)
                        : RegistrationForm.of(ticket, queue.words(new TicketId(ticket))));
    }

    @PostMapping
    ModelAndView register(@RequestParam Map<String, String> fields, RedirectAttributes next) {
        var typed = new RegistrationForm(fields, "");
        if (typed.isTooLong()) {
            return form(typed.wrong("registration.too-long"));
        }
        access.require(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER);
        if (typed.isEmptyByMistake()) {
            return form(typed.wrong("registration.empty"));
        }
        Registered registered = counter.register(
                typed.entry(access.today()), id -> typed.ticket().ifPresent(ticket -> queue.served(ticket, id)));
        return switch (registered) {
            case Registered.WithCase(CaseId id) -> {
                next.addFlashAttribute("notice", "registration.done");
                yield new ModelAndView("redirect:" + PATH + "/" + id.value());
            }
            case Registered.IncidentFull() -> form(typed.wrong("registration.full"));
        };
    }

    @GetMapping("/{caseId}")
    ModelAndView registered(@PathVariable UUID caseId) {
        return new ModelAndView("registration/token", Map.of("view", pages.of(new CaseId(caseId))));
    }

    @PostMapping("/{caseId}/token")
    String issue(@PathVariable UUID caseId, RedirectAttributes next) {
        pages.issue(new CaseId(caseId));
        next.addFlashAttribute("notice", "registration.token.issued");
        return "redirect:" + PATH + "/" + caseId;
    }

    @PostMapping("/{caseId}/cancel")
    String cancel(@PathVariable UUID caseId, RedirectAttributes next) {
        CancellationOutcome outcome = pages.cancel(new CaseId(caseId));
        boolean cancelled = outcome == CancellationOutcome.CANCELLED;
        next.addFlashAttribute(cancelled ? "notice" : "problem", "registration.cancel." + outcome);
        return "redirect:" + (cancelled ? PATH : PATH + "/" + caseId);
    }

    /** The page with what was told with the ticket, if somebody was called. */
    private ModelAndView form(RegistrationForm typed) {
        return new ModelAndView(
                "registration/form",
                Map.of(
                        "form",
                        typed,
                        "incidents",
                        incidents.notClosed(),
                        "ticket",
                        typed.ticket().map(this::called)));
    }

    private CalledTicket called(TicketId id) {
        return new CalledTicket(queue.find(id), queue.words(id));
    }
}
