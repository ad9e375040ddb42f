package replaydesk.events.value;

/**
 * The name another system has for a thing.
 *
 * @param system the other system's lasting name
 * @param id its id there
 */
public record ExternalReference(String system, String id) {
}
