package replaydesk.events.value;

/**
 * Requester of a case, from outside or inside the organisation that runs the desk (R5), with the contact data of the
 * intake (R3).
 *
 * @param id the pseudonymous id: the token's subject, or derived by the channel that took the case
 * @param internal true for own staff
 * @param name the name; absent when unknown, as are e-mail address and phone number
 * @param language the language as BCP 47; absent when unknown
 */
public record Requester(
        String id,
        boolean internal,
        @Personal String name,
        @Personal String email,
        @Personal String phone,
        String language) {
}
