package replaydesk.events.value;

/**
 * Id of a thing in another system.
 *
 * @param system the other system's lasting name
 * @param id the thing's id in that system
 */
public record ExternalReference(String system, String id) {
}
