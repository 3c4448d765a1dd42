package id.pulang.registration.web.field;

import id.pulang.identity.Acting;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.identity.endpoints.Open;
import id.pulang.incidents.Incidents;
import id.pulang.registration.field.DeviceCopies;
import id.pulang.registration.field.DeviceCopy;
import id.pulang.registration.field.FieldDeviceId;
import id.pulang.registration.field.FieldDevices;
import id.pulang.registration.field.RevokedDevices;
import id.pulang.registration.web.RegistrationForm;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A device on which somebody is registered without a network (docs/decisions/0091): a page that holds nobody's data and
 * may be kept by the browser, and what it is given when it reaches the server.
 */
@Controller
@RequestMapping(FieldRegistrationController.PATH)
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER})
class FieldDeviceController {

    private final FieldDevices devices;
    private final RevokedDevices revoked;
    private final DeviceCopies copies;
    private final Incidents incidents;
    private final Clock clock;

    FieldDeviceController(
            FieldDevices devices, RevokedDevices revoked, DeviceCopies copies, Incidents incidents, Clock clock) {
        this.devices = devices;
        this.revoked = revoked;
        this.copies = copies;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** The page without anybody's data, the same for everyone. */
    @Open
    @GetMapping
    ModelAndView page() {
        return new ModelAndView("field/registration", Map.of("form", new RegistrationForm(Map.of(), "")));
    }

    /** Tells a device whether it was taken back, whoever is logged in there. */
    @Open
    @GetMapping("/state")
    ResponseEntity<Map<String, Boolean>> state(@RequestParam UUID device) {
        return JsonAnswer.ok(Map.of("revoked", revoked.has(new FieldDeviceId(device))));
    }

    @GetMapping("/session")
    ResponseEntity<FieldSession> session(CsrfToken token) {
        return JsonAnswer.ok(
                FieldSession.of(Acting.actor().id(), token.getToken(), clock.instant(), incidents.notClosed()));
    }

    @PostMapping("/devices")
    ResponseEntity<FieldKey> setUp() {
        return JsonAnswer.ok(FieldKey.of(devices.setUp()));
    }

    @PostMapping("/contact")
    ResponseEntity<FieldKey> contact(@RequestParam UUID device) {
        return JsonAnswer.ok(FieldKey.of(devices.contact(new FieldDeviceId(device))));
    }

    /** Codes of the people of the post, to be sealed on the device. */
    @PostMapping("/copy")
    @OnlyAsks
    ResponseEntity<DeviceCopy> copy(@RequestParam UUID device) {
        return JsonAnswer.ok(copies.make(new FieldDeviceId(device)));
    }
}
