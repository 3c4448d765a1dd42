package id.pulang.protection.stored;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Names properties and values of enums as they are stored. */
final class StoredNaming extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Object findNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
        return StoredNames.concern(type.getRawType()) ? new OfType(type.getRawType()) : null;
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
        for (int place = 0; place < values.length && StoredNames.concern(type.getRawType()); place++) {
            names[place] = StoredNames.of(values[place]);
        }
        return names;
    }

    /** The stored names of the properties of one type. */
    private static final class OfType extends PropertyNamingStrategy {

        private static final long serialVersionUID = 1;

        private final Class<?> type;

        OfType(Class<?> type) {
            this.type = type;
        }

        @Override
        public String nameForField(MapperConfig<?> config, AnnotatedField field, String name) {
            return StoredNames.of(type, name);
        }

        @Override
        public String nameForGetterMethod(MapperConfig<?> config, AnnotatedMethod method, String name) {
            return StoredNames.of(type, name);
        }

        @Override
        public String nameForConstructorParameter(MapperConfig<?> config, AnnotatedParameter parameter, String name) {
            return StoredNames.of(type, name);
        }
    }
}
