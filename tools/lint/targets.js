/* The oldest browsers that the site is made for. */
export default ["chrome 80", "firefox 128"];
