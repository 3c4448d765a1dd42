package id.pulang.families.web;

import id.pulang.cases.CaseId;
import id.pulang.identity.IdSource;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactBars;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.ContactOutcome;
import id.pulang.people.contacts.NamedContacts;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom somebody named to be told of them: the page, and its short form on the pages of the person and the case. */
@Controller
@RequestMapping("/desk/families")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskContactsController {

    private final ContactsViews views;
    private final ContactSummaries summaries;
    private final NamedContacts contacts;
    private final ContactBars bars;
    private final IdSource ids;

    DeskContactsController(
            ContactsViews views, ContactSummaries summaries, NamedContacts contacts, ContactBars bars, IdSource ids) {
        this.bars = bars;
        this.views = views;
        this.summaries = summaries;
        this.contacts = contacts;
        this.ids = ids;
    }

    @GetMapping("/people/{person}")
    ModelAndView page(@PathVariable UUID person) {
        return page(new PersonId(person), TypedContact.NONE);
    }

    private ModelAndView page(PersonId person, TypedContact typed) {
        return new ModelAndView("families/contacts", Map.of("page", views.page(person), "typed", typed));
    }

    @GetMapping("/people/{person}/part")
    ModelAndView ofThePerson(@PathVariable UUID person) {
        return new ModelAndView("families/part", Map.of("counts", summaries.of(new PersonId(person))));
    }

    @GetMapping("/cases/{caseId}")
    ModelAndView ofTheCase(@PathVariable UUID caseId) {
        return new ModelAndView("families/section", Map.of("counts", summaries.of(new CaseId(caseId))));
    }

    /** Bars that a colleague asks to lift. */
    @GetMapping("/bars")
    ModelAndView barsToLift() {
        return new ModelAndView("families/bars", Map.of("waiting", bars.waiting()));
    }

    @PostMapping("/people/{person}")
    ModelAndView add(@PathVariable UUID person, @RequestParam Map<String, String> fields, RedirectAttributes next) {
        var typed = new TypedContact(fields, ContactOutcome.DONE);
        ContactOutcome became =
                contacts.add(new ContactId(ids.next()), new PersonId(person), typed.details(), typed.choice());
        if (became != ContactOutcome.DONE) {
            return page(new PersonId(person), new TypedContact(fields, became));
        }
        next.addFlashAttribute("notice", "families.done.added");
        return new ModelAndView("redirect:/desk/families/people/" + person);
    }
}
