package id.pulang.registration.web.field;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.identity.endpoints.For;
import id.pulang.registration.field.FieldDevice;
import id.pulang.registration.field.FieldDeviceId;
import id.pulang.registration.field.FieldDevices;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The field devices of a post at the desk: whose they are, and taking one back that was lost. */
@Controller
@RequestMapping(DeskFieldDeviceController.PATH)
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskFieldDeviceController {

    static final String PATH = "/desk/field-devices";

    private final FieldDevices devices;
    private final Access access;

    DeskFieldDeviceController(FieldDevices devices, Access access) {
        this.devices = devices;
        this.access = access;
    }

    @GetMapping
    ModelAndView page() {
        List<FieldDevice> all = devices.all();
        Map<UserId, String> officers =
                access.names(all.stream().map(FieldDevice::officer).collect(Collectors.toSet()));
        return new ModelAndView("registration/field-devices", Map.of("devices", all, "officers", officers));
    }

    @PostMapping("/{device}/revoke")
    String revoke(@PathVariable UUID device, RedirectAttributes next) {
        next.addFlashAttribute(
                "notice",
                devices.revoke(new FieldDeviceId(device))
                        ? "registration.device.revoked-now"
                        : "registration.device.revoked-before");
        return "redirect:" + PATH;
    }
}
