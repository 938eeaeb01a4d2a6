const a = 1;
import("//example.invalid/a.js");
