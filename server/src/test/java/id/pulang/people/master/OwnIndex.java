package id.pulang.people.master;

import id.pulang.PulangTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A test that compares people across incidents: on a server with a database of its own, where nobody else's are. */
@PulangTest
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = "pulang.people.master.pause=P3651D")
@interface OwnIndex {}
