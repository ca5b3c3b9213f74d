/** Stands in the written addresses where the site's base path goes. */
export const baseToken = '/__base__/';
