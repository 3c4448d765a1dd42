/** Sessions that live in the database (Spring Session JDBC) with sealed attributes, shared by all servers. */
@NullMarked
@NamedInterface("sessions")
package id.pulang.authentication.web.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
