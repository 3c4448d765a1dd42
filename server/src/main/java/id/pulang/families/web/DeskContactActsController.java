package id.pulang.families.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.people.contacts.ContactBar.WishedBy;
import id.pulang.people.contacts.ContactBars;
import id.pulang.people.contacts.ContactFiles;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.ContactMending;
import id.pulang.people.contacts.ContactOutcome;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.people.contacts.NamedContacts;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one contact may know: the person's choice, a second officer's word, and bars. */
@Controller
@RequestMapping("/desk/families/contacts/{contact}")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskContactActsController {

    private final NamedContacts contacts;
    private final ContactBars bars;
    private final ContactFiles files;
    private final ContactMending mending;

    DeskContactActsController(NamedContacts contacts, ContactBars bars, ContactFiles files, ContactMending mending) {
        this.contacts = contacts;
        this.mending = mending;
        this.bars = bars;
        this.files = files;
    }

    @PostMapping("/choice")
    String choose(@PathVariable UUID contact, @RequestParam DisclosureChoice choice, RedirectAttributes next) {
        var id = new ContactId(contact);
        return after(id, contacts.choose(id, choice), "choice." + choice, next);
    }

    /** Mends a typing error. */
    @PostMapping("/details")
    String mend(@PathVariable UUID contact, @RequestParam Map<String, String> fields, RedirectAttributes next) {
        var id = new ContactId(contact);
        var typed = new TypedContact(fields, ContactOutcome.DONE);
        return after(id, mending.mend(id, typed.details()), "mended", next);
    }

    @PostMapping("/agree")
    @Fresh
    String agree(@PathVariable UUID contact, RedirectAttributes next) {
        var id = new ContactId(contact);
        return after(id, contacts.agree(id), "agreed", next);
    }

    @PostMapping("/bar")
    String bar(
            @PathVariable UUID contact,
            @RequestParam WishedBy wishedBy,
            @RequestParam String reason,
            RedirectAttributes next) {
        var id = new ContactId(contact);
        return after(id, bars.bar(id, wishedBy, reason), "barred", next);
    }

    @PostMapping("/lift")
    String ask(@PathVariable UUID contact, @RequestParam String reason, RedirectAttributes next) {
        var id = new ContactId(contact);
        return after(id, bars.ask(id, reason), "asked", next);
    }

    @PostMapping("/lift/answer")
    @Fresh
    String answer(
            @PathVariable UUID contact,
            @RequestParam(defaultValue = "false") boolean accepted,
            RedirectAttributes next) {
        var id = new ContactId(contact);
        return after(id, accepted ? bars.lift(id) : bars.keep(id), accepted ? "lifted" : "kept", next);
    }

    private String after(ContactId contact, ContactOutcome became, String done, RedirectAttributes next) {
        boolean well = became == ContactOutcome.DONE;
        next.addFlashAttribute(
                well ? "notice" : "problem", well ? "families.done." + done : "families.outcome." + became);
        return "redirect:/desk/families/people/" + files.find(contact).person().value() + "#contact-" + contact.value();
    }
}
