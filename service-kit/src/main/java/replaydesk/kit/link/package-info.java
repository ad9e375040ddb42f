/** Links that need no login: tokens made of an id and a keyed hash. */
package replaydesk.kit.link;
