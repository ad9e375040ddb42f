package replaydesk.kit.http;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Declaration of a resource method: the parts of a request that it reads.
 *
 * @param parameters the query parameters that it declares, by name
 * @param isKeyed whether it reads the idempotency key
 * @param isJson whether its answer is JSON because it declares nothing else
 */
record Operation(Collection<String> parameters, boolean isKeyed, boolean isJson) {

    private static final Set<Type> LATER = Set.of(Uni.class, Multi.class, CompletionStage.class);
    private static final Set<Class<?>> NOT_JSON = Set.of(String.class, byte[].class, void.class, Void.class);

    static Operation of(Method method) {
        var parameters = new TreeSet<String>();
        var headers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (var parameter : method.getParameters()) {
            collect(parameter, parameter.getName(), parameter.getType(), parameters, headers);
        }
        return new Operation(parameters, headers.contains(CommandHeaders.IDEMPOTENCY_KEY), isJson(method));
    }

    private static void collect(AnnotatedElement place, String name, Class<?> type, Set<String> parameters,
            Set<String> headers) {
        var query = place.getAnnotation(QueryParam.class);
        if (query != null) {
            parameters.add(query.value());
        }
        var rest = place.getAnnotation(RestQuery.class);
        if (rest != null) {
            parameters.add(rest.value().isEmpty() ? name : rest.value());
        }
        var header = place.getAnnotation(HeaderParam.class);
        if (header != null) {
            headers.add(header.value());
        }
        if (place.isAnnotationPresent(BeanParam.class)) {
            for (Class<?> bean = type; bean != null; bean = bean.getSuperclass()) {
                for (var field : bean.getDeclaredFields()) {
                    collect(field, field.getName(), field.getType(), parameters, headers);
                }
            }
        }
    }

    private static boolean isJson(Method method) {
        if (method.isAnnotationPresent(Produces.class)
                || method.getDeclaringClass().isAnnotationPresent(Produces.class)) {
            return false;
        }
        return isJson(method.getGenericReturnType() instanceof ParameterizedType wrapped
                && LATER.contains(wrapped.getRawType())
                        ? wrapped.getActualTypeArguments()[0] : method.getGenericReturnType());
    }

    private static boolean isJson(Type answer) {
        return !(answer instanceof Class<?> type)
                || !NOT_JSON.contains(type) && !InputStream.class.isAssignableFrom(type);
    }
}
