package id.pulang.registration.web.field;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.people.PersonId;
import id.pulang.registration.Registered;
import id.pulang.registration.field.FieldDeviceId;
import id.pulang.registration.field.FieldRegistration;
import id.pulang.registration.tokens.Token;
import id.pulang.registration.tokens.Tokens;
import id.pulang.registration.web.RegistrationForm;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a field device sends when it reaches the server: one registration after the other. */
@Controller
@RequestMapping(FieldRegistrationController.PATH)
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER})
class FieldRegistrationController {

    static final String PATH = "/field/registration";

    private final FieldRegistration registration;
    private final Cases cases;
    private final Tokens tokens;
    private final Access access;

    FieldRegistrationController(FieldRegistration registration, Cases cases, Tokens tokens, Access access) {
        this.registration = registration;
        this.cases = cases;
        this.tokens = tokens;
        this.access = access;
    }

    /** Registers somebody and leads to what came of it; who sends it again is led to the same. */
    @PostMapping("/people")
    Object register(@RequestParam UUID device, @RequestParam Map<String, String> fields) {
        var typed = new RegistrationForm(fields, "");
        if (typed.isTooLong()) {
            return JsonAnswer.of(HttpStatus.UNPROCESSABLE_CONTENT, Map.of("refused", "too-long"));
        }
        return switch (registration.register(new FieldDeviceId(device), typed.entry(access.today()))) {
            case Registered.WithCase(CaseId id) -> "redirect:" + PATH + "/registered/" + id.value();
            case Registered.IncidentFull() -> JsonAnswer.of(HttpStatus.CONFLICT, Map.of("refused", "full"));
        };
    }

    @GetMapping("/registered/{caseId}")
    ResponseEntity<FieldRegistered> registered(@PathVariable UUID caseId) {
        CaseSummary about = cases.summary(cases.living(new CaseId(caseId)));
        return JsonAnswer.ok(new FieldRegistered(
                about.id().value(),
                about.number().toString(),
                tokens.of(about.id()).map(Token::printed).orElse(""),
                registration.mayBe(about.id()).stream().map(PersonId::value).toList()));
    }
}
