package id.pulang.prevention.web;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.offers.contacts.ContactKind;
import id.pulang.prevention.listings.ListingEnd;
import id.pulang.prevention.listings.ListingOutcome;
import id.pulang.prevention.listings.ReportedContact;
import id.pulang.prevention.listings.ReportedContactId;
import id.pulang.prevention.listings.ReportedContacts;
import java.util.List;
import java.util.Map;
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

/** Contacts that appear in reports: proposed, released, held back, taken out. */
@Controller
@RequestMapping("/desk/reported-contacts")
@For({Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class ReportedContactsController {

    private final ReportedContacts contacts;
    private final Access access;

    ReportedContactsController(ReportedContacts contacts, Access access) {
        this.contacts = contacts;
        this.access = access;
    }

    @GetMapping
    ModelAndView all() {
        return page(contacts.all(), "", "", false, ListingOutcome.DONE);
    }

    /** Shows only what somebody has before them, such as who objects; what was typed is kept nowhere. */
    @PostMapping("/find")
    @OnlyAsks
    ModelAndView find(@RequestParam(defaultValue = "") String sort, @RequestParam(defaultValue = "") String written) {
        var typed = new ReportedContacts.Typed(kind(sort), written, false);
        return page(contacts.find(typed), "", "", true, ListingOutcome.DONE);
    }

    @PostMapping
    ModelAndView propose(
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String written,
            @RequestParam(defaultValue = "") String reports,
            @RequestParam(defaultValue = "false") boolean verified,
            RedirectAttributes next) {
        Optional<List<UUID>> ids = ReportAddresses.in(reports);
        ListingOutcome became = ids.isEmpty()
                ? ListingOutcome.NO_SUCH_REPORT
                : contacts.propose(new ReportedContacts.Typed(kind(sort), written, verified), ids.get());
        if (became != ListingOutcome.DONE) {
            return page(contacts.all(), written, reports, false, became);
        }
        next.addFlashAttribute("notice", "prevention.contacts.done.propose");
        return new ModelAndView("redirect:/desk/reported-contacts");
    }

    @PostMapping("/{listing}/release")
    @Fresh
    ModelAndView release(
            @PathVariable UUID listing,
            @RequestParam(defaultValue = "") String written,
            @RequestParam(defaultValue = "false") boolean verified,
            RedirectAttributes next) {
        return after("release", contacts.release(new ReportedContactId(listing), written, verified), next);
    }

    @PostMapping("/{listing}/hold")
    ModelAndView hold(
            @PathVariable UUID listing, @RequestParam(defaultValue = "") String because, RedirectAttributes next) {
        return after("hold", contacts.hold(new ReportedContactId(listing), because), next);
    }

    @PostMapping("/{listing}/lift")
    ModelAndView lift(@PathVariable UUID listing, RedirectAttributes next) {
        return after("lift", contacts.lift(new ReportedContactId(listing)), next);
    }

    @PostMapping("/{listing}/end")
    ModelAndView end(
            @PathVariable UUID listing,
            @RequestParam(defaultValue = "OBJECTION") ListingEnd outcome,
            RedirectAttributes next) {
        return after("end", contacts.end(new ReportedContactId(listing), outcome), next);
    }

    private ModelAndView after(String act, ListingOutcome became, RedirectAttributes next) {
        if (became != ListingOutcome.DONE) {
            return page(contacts.all(), "", "", false, became);
        }
        next.addFlashAttribute("notice", "prevention.contacts.done." + act);
        return new ModelAndView("redirect:/desk/reported-contacts");
    }

    /** A telephone where nothing is chosen. */
    private static ContactKind kind(String sort) {
        return switch (sort) {
            case "HANDLE" -> ContactKind.HANDLE;
            case "ACCOUNT" -> ContactKind.ACCOUNT;
            default -> ContactKind.PHONE;
        };
    }

    private ModelAndView page(
            List<ReportedContact> shown, String written, String reports, boolean found, ListingOutcome became) {
        return new ModelAndView(
                "prevention/listings/all",
                Map.of(
                        "contacts",
                        shown,
                        "today",
                        access.today(),
                        "reader",
                        access.actor().id(),
                        "written",
                        written,
                        "reports",
                        reports,
                        "found",
                        found,
                        "became",
                        became));
    }
}
