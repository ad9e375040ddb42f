package replaydesk.kit.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Reads JSON bodies strictly and never more of them than the limit. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements ServerMessageBodyReader<Object> {

  private final StrictJson json;
  private final int limit;

  JsonBodyReader(StrictJson json, HttpConfig config) {
    this.json = json;
    this.limit = Math.toIntExact(config.maxBody().asLongValue());
  }

  @Override
  public boolean isReadable(Class<?> type, Type generic, ResteasyReactiveResourceInfo method, MediaType media) {
    return isJsonValue(type);
  }

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return isJsonValue(type);
  }

  @Override
  public Object readFrom(Class<Object> type, Type generic, MediaType media, ServerRequestContext context)
      throws IOException {
    return read(generic, context.getInputStream());
  }

  @Override
  public Object readFrom(Class<Object> type, Type generic, Annotation[] annotations, MediaType media,
      MultivaluedMap<String, String> headers, InputStream body) throws IOException {
    return read(generic, body);
  }

  private Object read(Type type, InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw Problems.tooLarge(limit).exception();
    }
    return json.read(bytes, type);
  }

  private static boolean isJsonValue(Class<?> type) {
    return type != String.class && type != byte[].class
        && !InputStream.class.isAssignableFrom(type) && !Reader.class.isAssignableFrom(type);
  }
}
