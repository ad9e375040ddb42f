package replaydesk.kit.command;

import jakarta.enterprise.inject.build.compatible.spi.BeanInfo;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.InjectionPointInfo;
import jakarta.enterprise.inject.build.compatible.spi.Messages;
import jakarta.enterprise.inject.build.compatible.spi.Registration;
import jakarta.enterprise.inject.build.compatible.spi.Validation;
import jakarta.enterprise.lang.model.types.ClassType;
import jakarta.enterprise.lang.model.types.ParameterizedType;
import jakarta.enterprise.lang.model.types.Type;
import java.util.Set;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.stage.Stage;

/**
 * Checks, when an application is built, that every {@code Commands<S>}, {@code Cases<S>} and {@code CaseViews<S>} names
 * the state of a stage on the class path. Otherwise only the first request would reveal the error.
 */
public final class TypedInjection implements BuildCompatibleExtension {

    private static final Set<String> TYPED =
            Set.of(Commands.class.getName(), Cases.class.getName(), CaseViews.class.getName());

    private final NamedStates states = new NamedStates();

    /** Notes the state of a bean that is a stage, and the states that a bean asks for. */
    @Registration(types = Object.class)
    public void bean(BeanInfo bean) {
        bean.types().stream().filter(type -> of(type, Set.of(Stage.class.getName())))
                .forEach(stage -> states.hosted(state(stage)));
        bean.injectionPoints().stream().filter(point -> of(point.type(), TYPED))
                .forEach(point -> states.named(state(point.type()), place(bean, point)));
    }

    /** Fails the build if a state is named that no stage has. */
    @Validation
    public void validate(Messages messages) {
        states.errors().forEach(messages::error);
    }

    private static boolean of(Type type, Set<String> generic) {
        return type instanceof ParameterizedType parameterized
                && parameterized.typeArguments().getFirst() instanceof ClassType
                && generic.contains(parameterized.declaration().name());
    }

    private static String state(Type type) {
        return ((ClassType) type.asParameterizedType().typeArguments().getFirst()).declaration().name();
    }

    private static String place(BeanInfo bean, InjectionPointInfo point) {
        return point.type().asParameterizedType().declaration().simpleName() + " in " + bean.declaringClass().name();
    }
}
